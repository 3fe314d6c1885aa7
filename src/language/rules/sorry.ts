/** What apologies are made of, and undone by: for the rules of owning and of taking back. */

/** Words of an apology, without what it is for. */
export const SORRY =
  '(i am @most? sorry|i do apologise|i apologise|i feel bad|sorry|my apologies|forgive me|i (do|can) only apologise)';

/** What undoes it when it follows. */
export const UNDOES =
  '(if (you|i|that|it|my|what|anyone|anybody|any|u)|that you (feel|felt|see|saw|took|take|think|were so)|you (feel|felt|see|saw|took|take|think) (that|this|it|like|so|the)|to (anyone|anybody|whoever|everyone|those) who|for (how|the way) you (feel|took|felt|see))';
