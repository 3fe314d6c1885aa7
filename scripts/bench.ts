/**
 * npm run bench: sizes, speeds and ratios, on this machine, in one run.
 *
 * Prints; never fails on a number. Times are compared only with times of the same run.
 */
import { spawnSync } from 'node:child_process';
import { engineFigures } from './bench/engine.ts';
import { faceFigures } from './bench/face.ts';
import { infantFigures } from './bench/infant.ts';
import { loadFigures } from './bench/load.ts';
import { readingFigures } from './bench/reading.ts';
import { runFigures } from './bench/run.ts';
import { sizeFigures } from './bench/sizes.ts';
import { stageFigures } from './bench/stage.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) {
  say('bench: the build failed');
  process.exit(1);
}
say('# Sizes');
for (const line of sizeFigures('dist')) say(line);
say('\n# Engine (one core)');
for (const line of engineFigures()) say(line);
say('\n# Reading a written repair (one core)');
for (const line of readingFigures()) say(line);
say('\n# The infant (one core)');
for (const line of infantFigures()) say(line);
say('\n# From affect to display list (median of a redraw, one core)');
for (const line of faceFigures()) say(line);
say('\n# From navigation to the first reply (1.6 Mbit/s, 150 ms, CPU ÷ 4, brotli, cold cache, median of 9)');
for (const line of await loadFigures('dist')) say(line);
say('\n# While playing');
for (const line of await runFigures('dist')) say(line);
say('\n# The stage beside an empty scene (canvas renderer, all processes of the browser)');
for (const line of await stageFigures('dist')) say(line);
say('\n# The same with WebGL, which is drawn in software here: no bound');
for (const line of await stageFigures('dist', true)) say(line);
