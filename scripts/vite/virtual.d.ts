/** What `virtual:scenarios` exports; made by scripts/vite/scenarios.ts. */
declare module 'virtual:scenarios' {
  import type { Card } from '../../src/scenario/pack.ts';

  /** The cards of the library, by id in alphabetical order. */
  export const cards: readonly Card[];

  /** Where each scenario's two files are: what play needs, and the reasons, fetched after the first choice. */
  export const packs: Readonly<Record<string, { readonly play: string; readonly reasons: string }>>;
}
