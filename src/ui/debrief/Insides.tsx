/** Both interiors, side by side, turn by turn: read only once the run is over. */
import { feltOf } from '../../model/felt.ts';
import { turnsOf } from '../../session/otherChair.ts';
import { ALLIANCE } from '../../words/alliance.ts';
import { AFTER } from '../../words/debrief.ts';
import { feltWords } from '../../words/felt.ts';
import type { LookBack } from '../lookBack.ts';
import { StackedHead } from '../stacked.tsx';

export function Insides({ back: { session, pack, reasons } }: { readonly back: LookBack }) {
  if (!session) return null;
  const heads = [AFTER.turn, ALLIANCE.inYou, ALLIANCE.inOther(pack.other.name), ALLIANCE.unsaid];
  return (
    <section aria-label={ALLIANCE.insides}>
      <h2>{ALLIANCE.insides}</h2>
      <p class="hint">{ALLIANCE.insidesNote}</p>
      <div class="scroll" tabIndex={0} role="group" aria-label={ALLIANCE.insides}>
        <table class="stacked" role="table">
          <StackedHead heads={heads} />
          <tbody role="rowgroup">
            {turnsOf(session).map(({ turn, felt, lines }, i) => {
              const unsaid = lines.map((l) => reasons.inside[l.id]).find((text) => text !== undefined);
              return (
                <tr key={turn} role="row">
                  <th scope="row" role="rowheader" data-head={heads[0]}>
                    {turn}
                  </th>
                  <td role="cell" data-head={heads[1]}>
                    {feltWords(feltOf(session.turns[i]!.landed.player))}
                  </td>
                  <td role="cell" data-head={heads[2]}>
                    {feltWords(felt)}
                  </td>
                  <td role="cell" data-head={heads[3]} class={unsaid ? undefined : 'never'}>
                    {unsaid ?? '–'}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
