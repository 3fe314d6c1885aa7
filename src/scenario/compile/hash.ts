/**
 * Two hashes of a pack: of its rules (everything but prose) and of its words.
 *
 * FNV-1a, 53 bits in two lanes: to notice change, not to resist an attacker.
 */
import type { PlayPack } from '../pack.ts';

const PROSE = new Set(['text', 'title', 'role', 'note', 'curtain', 'name', 'feelings', 'lost', 'by', 'tells']);
const LINE_PROSE = new Set(['face', 'pause', 'place', 'unseen']);

export function fnv(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

const isProse = (key: string): boolean => PROSE.has(key) || LINE_PROSE.has(key);

/** Words that take a reply out of reach: that they are there is a rule, what they say is not. */
const BARS = 'lost';

/** Splits a value into its rules and its prose, both with keys in order. */
function split(value: unknown, key: string, rules: string[], prose: string[]): void {
  if (isProse(key)) {
    prose.push(JSON.stringify(value));
    return;
  }
  if (Array.isArray(value)) {
    rules.push('[');
    for (const v of value) split(v, '', rules, prose);
    rules.push(']');
  } else if (typeof value === 'object' && value !== null) {
    for (const k of Object.keys(value).sort()) {
      // ids of beats are no keys of ours: a beat may be called `pause`
      const own = key === 'beats' ? '' : k;
      if (!isProse(own) || own === BARS) rules.push(k);
      split((value as Record<string, unknown>)[k], own, rules, prose);
    }
  } else rules.push(JSON.stringify(value));
}

export function hashesOf(play: PlayPack): { rules: string; words: string } {
  const rules: string[] = [];
  const prose: string[] = [];
  split({ ...play, rules: '', words: '' }, '', rules, prose);
  return { rules: fnv(rules.join('|')), words: fnv(prose.join('|')) };
}
