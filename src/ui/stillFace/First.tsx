/** What is said first after either chair: fixed words, and somebody to talk to. */
import { AFTER_STILL } from '../../words/stillFaceAfter.ts';
import { UI } from '../../words/ui.ts';

export function First() {
  return (
    <section class="note" aria-label={AFTER_STILL.first}>
      {AFTER_STILL.fixed.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        {AFTER_STILL.perinatal} <a href="tel:+18338526262">{AFTER_STILL.perinatalLine}</a>.{' '}
        <a href="#/help">{UI.helpNow}</a>
      </p>
    </section>
  );
}
