/** mend graph <id> [--json]: the scenario as a Mermaid state diagram. */
import { parseArgs } from 'node:util';
import { type Edge, edgesOf, mermaid } from '../scenario/compile/graph.ts';
import { packsOf } from './files.ts';
import { complain, json, refused, say, type Status } from './output.ts';

export function graphCommand(args: readonly string[]): Status {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' } }
  });
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) {
    complain('Usage: mend graph <id> [--json]');
    return 2;
  }
  const { packs, compiled } = packsOf(id);
  if (!packs) return refused(compiled.diagnostics, values.json);
  const edges: readonly Edge[] = edgesOf(packs.play);
  if (values.json) json({ scenario: packs.play.id, beats: Object.keys(packs.play.beats), edges });
  else say(mermaid(packs.play, edges));
  return 0;
}
