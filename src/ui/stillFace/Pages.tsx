/** Which page of the still face stands at an address. */
import type { PlayProps } from '../services.ts';
import { After } from './After.tsx';
import { Play } from './Play.tsx';
import { Ways } from './Ways.tsx';

export function Pages(props: PlayProps) {
  const { screen } = props.route;
  return screen === 'play' ? <Play {...props} /> : screen === 'still-face' ? <After {...props} /> : <Ways {...props} />;
}
