/**
 * Finds an installed Firefox for the browser tests, or says that there is none.
 *
 * Takes Debian's long-term Firefox, which these tests are known to drive, or the one
 * FIREFOX=/path/to/firefox names. Refuses other installed ones (a packaged stub may
 * start nothing) and refuses to download any.
 */
import fs from 'node:fs';

const DEBIAN = '/usr/bin/firefox-esr';

/** Path of the Firefox to start, or undefined where there is none. */
export function firefoxPath(): string | undefined {
  return process.env['FIREFOX'] ?? (fs.existsSync(DEBIAN) ? DEBIAN : undefined);
}
