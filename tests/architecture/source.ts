/**
 * What a source file imports, re-exports and computes with, read off its syntax tree.
 *
 * Refuses to guess: an import whose target cannot be read in the source is told as such.
 */
import { type ESTree, parseSync, Visitor } from 'vite';

export interface Import {
  /** As written, or undefined when it is not a plain text. */
  readonly specifier: string | undefined;
  /** Gone when the types are gone. */
  readonly type: boolean;
}

export interface Source {
  readonly imports: readonly Import[];
  /** It says `export * from`, or does nothing but pass on what others export. */
  readonly barrel: boolean;
  /** What it takes chance or time from, as written, such as `Date.now`. */
  readonly chance: readonly string[];
  /** Arithmetic beside + − × ÷, as written, such as `Math.exp`; `Math` itself when it is passed on. */
  readonly arithmetic: readonly string[];
  readonly lines: number;
}

const CHANCE: ReadonlySet<string> = new Set(['Math.random', 'performance.now']);
const CLOCKS: ReadonlySet<string> = new Set(['Date', 'setTimeout', 'setInterval']);

const text = (node: { type: string; value?: unknown }): string | undefined =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;

/** `export { a } from './a.ts'` and its kin. */
const passesOn = (s: ESTree.Program['body'][number]): boolean =>
  s.type === 'ExportAllDeclaration' || (s.type === 'ExportNamedDeclaration' && s.source !== null);

function importsOf(program: ESTree.Program): Import[] {
  const found: Import[] = [];
  const add = (source: ESTree.Expression | ESTree.StringLiteral, type: boolean): void =>
    void found.push({ specifier: text(source), type });
  new Visitor({
    // without `type` before the braces the import itself stays, even if all its names are types
    ImportDeclaration: (n) => add(n.source, n.importKind === 'type'),
    ExportAllDeclaration: (n) => add(n.source, n.exportKind === 'type'),
    ExportNamedDeclaration: (n) => n.source && add(n.source, n.exportKind === 'type'),
    ImportExpression: (n) => add(n.source, false),
    TSImportType: (n) => add(n.source, true),
    TSExternalModuleReference: (n) => add(n.expression, false),
    MemberExpression(n) {
      if (n.object.type === 'MetaProperty' && memberName(n) === 'glob')
        found.push({ specifier: undefined, type: false });
    }
  }).visit(program);
  return found;
}

const memberName = (n: ESTree.MemberExpression): string | undefined =>
  n.computed ? text(n.property) : (n.property as { name: string }).name;

function sumsOf(program: ESTree.Program): Pick<Source, 'chance' | 'arithmetic'> {
  const chance: string[] = [];
  const arithmetic: string[] = [];
  const named = new Set<number>(); // where Math stands with a member that can be read
  const operator = ({ operator: sign }: { operator: string }): void => {
    if (sign.startsWith('**')) arithmetic.push(sign);
  };
  new Visitor({
    MemberExpression(n) {
      const name = memberName(n);
      if (n.object.type !== 'Identifier' || name === undefined) return;
      const whole = `${n.object.name}.${name}`;
      if (CHANCE.has(whole)) chance.push(whole);
      if (n.object.name !== 'Math') return;
      named.add(n.object.start);
      arithmetic.push(whole);
    },
    Identifier(n) {
      if (CLOCKS.has(n.name)) chance.push(n.name);
      if (n.name === 'Math' && !named.has(n.start)) {
        chance.push('Math');
        arithmetic.push('Math');
      }
    },
    BinaryExpression: operator,
    AssignmentExpression: operator
  }).visit(program);
  return { chance, arithmetic };
}

/** @throws Error when the text is not TypeScript */
export function readSource(file: string, content: string): Source {
  const { program, errors } = parseSync(file, content);
  if (errors[0]) throw new Error(`readSource: ${file}: ${errors[0].message}`);
  const { body } = program;
  return {
    imports: importsOf(program),
    barrel: body.some((s) => s.type === 'ExportAllDeclaration') || (body.length > 0 && body.every(passesOn)),
    ...sumsOf(program),
    lines: content.split('\n').length - (content.endsWith('\n') ? 1 : 0)
  };
}
