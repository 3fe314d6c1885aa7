/**
 * Which licences may be shipped: those that ask for a notice and nothing more.
 *
 * Reads SPDX expressions as package.json writes them. Refuses what it cannot read:
 * an unknown or missing licence is not allowed.
 */

const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense'
]);

/**
 * Whether an SPDX expression leaves us at least one allowed way: any side of an `OR`,
 * both sides of an `AND`; `AND` binds tighter. Exceptions (`WITH`) are not allowed.
 */
export function isAllowed(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const term = (): boolean => {
    if (tokens[at] !== '(') return ALLOWED.has(tokens[at++] ?? '');
    at++;
    const inside = either();
    return tokens[at++] === ')' && inside;
  };
  const both = (): boolean => {
    let good = term();
    while (tokens[at] === 'AND') {
      at++;
      good = term() && good;
    }
    return good;
  };
  const either = (): boolean => {
    let good = both();
    while (tokens[at] === 'OR') {
      at++;
      good = both() || good;
    }
    return good;
  };
  const good = either();
  return good && at === tokens.length;
}
