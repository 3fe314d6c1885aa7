/**
 * Brings scenarios to the page as three JSON files each; `virtual:scenarios`, which says where
 * they are; and `virtual:cards`, the cards of the library, which no first choice needs.
 *
 * YAML never reaches the player. In the build the files are assets with a hash in their
 * names; the development server answers for them itself and reloads when one changes.
 * Refuses to go on when a scenario has an error: every diagnostic is listed at once.
 */
import path from 'node:path';
import type { Plugin } from 'vite';
import { type Compiled, compileScenarios, type Scenario } from './compileScenarios.ts';

const NAME = 'virtual:scenarios';
const RESOLVED = `\0${NAME}`;
const CARDS = 'virtual:cards';
const RESOLVED_CARDS = `\0${CARDS}`;
const VIRTUAL: Readonly<Record<string, string>> = { [NAME]: RESOLVED, [CARDS]: RESOLVED_CARDS };
const DEV = '/@scenarios/';

type Part = 'open' | 'rest' | 'reasons';

/** Text of the module that says where the files are. @param url - a JavaScript expression for the address of a part */
function moduleText(compiled: readonly Scenario[], url: (scenario: Scenario, part: Part) => string): string {
  const packs = compiled.map(
    (s) =>
      `${JSON.stringify(s.id)}: { open: ${url(s, 'open')}, rest: ${url(s, 'rest')}, reasons: ${url(s, 'reasons')} }`
  );
  return `export const packs = { ${packs.join(', ')} };\n`;
}

const cardsText = (compiled: readonly Scenario[]): string =>
  `export const cards = ${JSON.stringify(compiled.map((s) => s.card))};\n`;

const complaint = (errors: readonly string[]): string =>
  `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in scenarios:\n${errors.join('\n')}`;

/** @param folder - where the scenarios are, absolute or from the working directory */
export function scenarios(folder = 'scenarios'): Plugin {
  const home = path.resolve(folder);
  let building = false;
  let latest: Compiled | undefined;
  return {
    name: 'mend:scenarios',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => VIRTUAL[id],
    load(id) {
      if (id === RESOLVED_CARDS) return cardsText((latest ?? compileScenarios(home)).scenarios);
      if (id !== RESOLVED) return undefined;
      latest = compileScenarios(home);
      for (const file of latest.files) this.addWatchFile(file);
      for (const warning of latest.warnings) this.warn(warning);
      if (latest.errors.length > 0) this.error(complaint(latest.errors));
      return moduleText(latest.scenarios, (s, part) => {
        if (!building) return JSON.stringify(`${DEV}${s.id}.${part}.json`);
        const asset = this.emitFile({ type: 'asset', name: `${s.id}.${part}.json`, source: s[part] });
        return `import.meta.ROLLUP_FILE_URL_${asset}`;
      });
    },
    hotUpdate({ file }) {
      if (!path.resolve(file).startsWith(home + path.sep)) return undefined;
      const modules = [RESOLVED, RESOLVED_CARDS].flatMap((id) => this.environment.moduleGraph.getModuleById(id) ?? []);
      return modules.length > 0 ? modules : undefined; // nothing accepts it, so the page is loaded anew
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, id, part] = /^\/@scenarios\/([^/]+)\.(open|rest|reasons)\.json$/.exec(request.url ?? '') ?? [];
        const found = latest?.scenarios.find((s) => s.id === id);
        if (!found) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Cache-Control', 'no-store');
        response.end(found[part as Part]);
      });
    }
  };
}
