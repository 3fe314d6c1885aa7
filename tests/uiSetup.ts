/**
 * What every test in jsdom ends with: the page is taken down, and what Preact put off by a
 * timer (an effect waits at most 35 ms for a picture) runs out before jsdom's globals go.
 */
import { render } from 'preact';
import { afterAll } from 'vitest';

/** In ms; chosen: longer than Preact waits for a picture, and then once more. */
const RUN_OUT = 100;

afterAll(async () => {
  for (const host of document.body.children) render(null, host);
  await new Promise((done) => setTimeout(done, RUN_OUT));
});
