/** Which of the small pages stands at an address. */
import type { ScreenProps } from '../services.ts';
import { About } from './About.tsx';
import { Help } from './Help.tsx';
import { Lost } from './Lost.tsx';
import { Settings } from './Settings.tsx';

const PAGES = { settings: Settings, help: Help, about: About } as const;

export function Plain(props: ScreenProps) {
  const { screen } = props.route;
  const Page = screen in PAGES ? PAGES[screen as keyof typeof PAGES] : Lost;
  return <Page {...props} />;
}
