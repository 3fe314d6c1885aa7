/** YAML text into plain values, with a way to find each value's place again. */
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit
} from 'yaml';
import { type Diagnostic, diagnostic, type Locate, type Path } from './diagnostic.ts';
import { guard } from './guard.ts';

export interface Reading {
  readonly value: unknown;
  readonly locate: Locate;
}

function nodeAt(root: unknown, path: Path, atKey: boolean): Node | null {
  let node = root as Node | null;
  let found: Node | null = node;
  for (let i = 0; i < path.length; i++) {
    const step = path[i]!;
    if (isMap(node)) {
      const pair = node.items.find((p) => isPair(p) && isScalar(p.key) && String(p.key.value) === String(step));
      if (!pair) return found;
      const key = pair.key as Node;
      node = pair.value as Node | null;
      found = (i === path.length - 1 && atKey) || !node ? key : node;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      if (!node) return found;
      found = node;
    } else return found;
  }
  return found;
}

/** Where a list or a mapping stands as a key: legal YAML, never meant. */
function oddKeys(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key)) found.push(key.range?.[0] ?? 0);
    }
  });
  return found;
}

/** Reads a text; never throws. */
export function read(text: string, file: string): { reading?: Reading; diagnostics: Diagnostic[] } {
  const stopped = guard(text, file);
  if (stopped) return { diagnostics: [stopped] };
  const lines = new LineCounter();
  const at = (offset: number): [number, number] => {
    const { line, col } = lines.linePos(offset);
    return [Math.max(1, line), Math.max(1, col)];
  };
  try {
    const document = parseDocument(text, {
      version: '1.2',
      merge: false,
      strict: true,
      uniqueKeys: true,
      lineCounter: lines
    });
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0)
      return { diagnostics: problems.map((p) => diagnostic('SC04', file, ...at(p.pos[0]), firstLine(p.message))) };
    const odd = oddKeys(document);
    if (odd.length > 0)
      return { diagnostics: odd.map((o) => diagnostic('SC04', file, ...at(o), 'a key must be a plain word.')) };
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    const locate: Locate = (path, atKey = false) => {
      const node = nodeAt(document.contents, path, atKey);
      const [line, column] = at(node?.range?.[0] ?? 0);
      return { line, column };
    };
    return { reading: { value, locate }, diagnostics: [] };
  } catch (error) {
    return {
      diagnostics: [diagnostic('SC04', file, 1, 1, firstLine(error instanceof Error ? error.message : String(error)))]
    };
  }
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? message).replace(/:$/, '.');
