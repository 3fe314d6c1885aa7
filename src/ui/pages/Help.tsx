/** Help now: numbers that work, one press from everywhere. */
import { HELP, HELP_LINES } from '../../words/pages.ts';
import { Back } from '../back.tsx';
import { Frame } from '../frame.tsx';

export function Help() {
  return (
    <Frame>
      <div class="page narrow">
        <h1>{HELP.title}</h1>
        <p class="intro">{HELP.first}</p>
        <h2>{HELP.numbers}</h2>
        <dl class="lines">
          {HELP_LINES.map(({ place, name, how, href }) => (
            <div key={name}>
              <dt>{place}</dt>
              <dd>
                {href ? <a href={href}>{name}</a> : name}. {how}
              </dd>
            </div>
          ))}
        </dl>
        <p>{HELP.elsewhere}</p>
        <p>{HELP.harmed}</p>
        <Back text={HELP.back} />
      </div>
    </Frame>
  );
}
