/** What of a run the player might take along: their own words, and nobody else's. */
import type { RunResult } from './run.ts';

/** Chosen, lines: few enough to be read at a glance. */
const MOST = 3;

/** Without its quotation marks where the whole of it is one quotation. */
const unquoted = (text: string): string => /^“([^“”]*)”$/.exec(text)?.[1] ?? text;

/**
 * The lines of a run with which most came across, strongest first, at most three; each
 * once, as it was said, without quotation marks. None where nothing said came across.
 */
export function ownLines({ report, transcript }: RunResult): readonly string[] {
  const found = report.moves.flatMap(({ turn, reply, ratings }) => {
    const told = transcript.find((t) => t.turn === turn && t.who === 'you' && t.id === reply && !t.act && !t.cut);
    const of = (level: string): number => ratings.filter((r) => r.level === level).length;
    const strength = 2 * of('strong') + of('weak');
    return told && strength > 0 ? [{ text: unquoted(told.text), strength }] : [];
  });
  const strongest = found.sort((a, b) => b.strength - a.strength).map(({ text }) => text);
  return [...new Set(strongest)].slice(0, MOST);
}
