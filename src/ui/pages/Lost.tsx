/** An address that leads nowhere: said calmly, with ways on. */
import { TROUBLE } from '../../words/trouble.ts';
import { UI } from '../../words/ui.ts';
import { Back } from '../back.tsx';
import { Frame } from '../frame.tsx';

export function Lost() {
  return (
    <Frame>
      <div class="page narrow">
        <h1>{TROUBLE.lostTitle}</h1>
        <p>{TROUBLE.lostText}</p>
        <div class="ways">
          <a class="button" href="#/">
            {UI.home}
          </a>
          <Back />
        </div>
      </div>
    </Frame>
  );
}
