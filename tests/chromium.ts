/**
 * Says which Chromium the tests and the bench drive, and with which switches.
 *
 * The browser comes with `npm install` and is unpacked once, beside the other caches;
 * CHROMIUM=/path/to/chromium takes another. Refuses the package's own switches, which
 * turn web security off, and the system's temporary folder, where a stale or half-written
 * copy would be taken for a whole one.
 */
import fs from 'node:fs';
import path from 'node:path';

const MODULES = path.resolve(import.meta.dirname, '../node_modules');

const COMMON = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none'
];

/** Without WebGL: Phaser falls back to Canvas, at an eighth of the processor time. */
export const NOGPU = [...COMMON, '--disable-gpu', '--disable-software-rasterizer'];

/** With WebGL drawn in software: slow, for tests marked @webgl only. */
export const GL = [...COMMON, '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/**
 * Path of the Chromium to start, unpacked first if need be (about 3 s, once).
 *
 * @throws Error off Linux x64 without CHROMIUM, and when unpacking fails, as where no space is left
 */
export async function chromiumPath(): Promise<string> {
  const chosen = process.env['CHROMIUM'];
  if (chosen) return chosen;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `chromiumPath: the Chromium that comes by npm runs on Linux x64 only, this is ${process.platform} ${process.arch}. ` +
        'Set CHROMIUM to the path of an installed Chrome or Chromium.'
    );
  const manifest = fs.readFileSync(path.join(MODULES, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const home = path.join(MODULES, '.cache/chromium', version);
  if (!fs.existsSync(path.join(home, 'chromium'))) await unpackInto(home);
  return path.join(home, 'chromium');
}

/** Unpacks beside `home` and renames, so that what stands there is always whole. */
async function unpackInto(home: string): Promise<void> {
  const building = `${home}.${process.pid}`;
  fs.mkdirSync(building, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = building; // the package unpacks into os.tmpdir()
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    fs.renameSync(building, home);
  } catch (error) {
    // another process may have put its copy there in the meantime
    if (!fs.existsSync(path.join(home, 'chromium'))) throw error;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    fs.rmSync(building, { recursive: true, force: true });
  }
}
