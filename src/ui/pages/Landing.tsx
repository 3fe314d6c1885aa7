/** One line to take to a real person, or to nobody yet. Nothing is asked about it afterwards. */
import { useState } from 'preact/hooks';
import { AFTER } from '../../words/debrief.ts';
import { Frame } from '../frame.tsx';
import type { ScreenProps } from '../services.ts';

const WHOM = ['someone', 'myself', 'therapist', 'nobody'] as const;

export function Landing({ route, services }: ScreenProps) {
  const run = route.screen === 'landing' ? route.run : '';
  const [whom, setWhom] = useState<(typeof WHOM)[number] | null>(null);
  const [text, setText] = useState('');
  const [when, setWhen] = useState('');
  const done = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (text.trim() !== '') {
      const keeping = await services.keeping();
      const kept = await keeping.get(run);
      await keeping.putLine({
        id: services.newId(),
        run,
        scenario: kept?.scenario ?? '',
        text: text.trim(),
        toWhom: whom ?? 'nobody',
        when: when.trim(),
        createdAt: services.now()
      });
    }
    services.go({ screen: 'home' });
  };
  return (
    <Frame>
      <form class="page narrow landing" onSubmit={(e) => void done(e)}>
        <h1>{AFTER.landing}</h1>
        <p class="hint">{AFTER.landingNote}</p>
        <label class="field">
          {AFTER.whatToSay}
          <textarea rows={3} value={text} onInput={(e) => setText(e.currentTarget.value)} />
        </label>
        <fieldset>
          <legend>{AFTER.toWhom}</legend>
          {WHOM.map((w) => (
            <label key={w}>
              <input type="radio" name="whom" checked={whom === w} onChange={() => setWhom(w)} />
              {AFTER.whom[w]}
            </label>
          ))}
        </fieldset>
        <label class="field">
          {AFTER.when}
          <input type="text" value={when} onInput={(e) => setWhen(e.currentTarget.value)} />
        </label>
        <button type="submit" class="primary">
          {AFTER.done}
        </button>
      </form>
    </Frame>
  );
}
