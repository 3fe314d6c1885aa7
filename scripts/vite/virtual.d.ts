/** What the virtual modules export; made by scripts/vite/scenarios.ts. */
/** The opening of the scene that the address names, if it names one: asked for by the built page itself, beside the program. */
declare var firstWords:
  | { readonly scenario: string; readonly words: Promise<import('../../src/scenario/pack.ts').PlayPack> }
  | undefined;

declare module 'virtual:cards' {
  import type { Card } from '../../src/scenario/pack.ts';

  /** The cards of the library, by id in alphabetical order. */
  export const cards: readonly Card[];
}

declare module 'virtual:scenarios' {
  /** Where each scenario's files are: what its first page needs, the beats after the first, and the reasons, fetched after the first choice. */
  export const packs: Readonly<
    Record<string, { readonly open: string; readonly rest: string; readonly reasons: string }>
  >;
}
