/** What a device needs to install Mend: read off the build, and each address in it opened. */
import fs from 'node:fs';
import path from 'node:path';
import { type Image, createCanvas, loadImage } from '@napi-rs/canvas';
import { BUILT } from './served.ts';
import { expect, test } from './test.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: string;
}

const read = (file: string): string => fs.readFileSync(path.join(BUILT, file), 'utf8');
const manifest = (): Readonly<Record<string, unknown>> & {
  readonly icons: readonly Icon[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
} => JSON.parse(read('manifest.webmanifest')) as ReturnType<typeof manifest>;

const picture = (src: string): Promise<Image> => loadImage(path.join(BUILT, src));

interface Drawn {
  /** Shares of half the side: how far from the middle anything but the ground is drawn. */
  readonly reach: number;
  readonly opaque: boolean;
}

function drawn(icon: Image): Drawn {
  const { width, height } = icon;
  const pen = createCanvas(width, height).getContext('2d');
  pen.drawImage(icon, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  let reach = 0;
  let opaque = true;
  for (let i = 0; i < data.length; i += 4) {
    opaque &&= data[i + 3] === 255;
    const other = [0, 1, 2].some((c) => Math.abs(data[i + c]! - data[c]!) > 8);
    const x = (i / 4) % width;
    const y = Math.floor(i / 4 / width);
    if (other) reach = Math.max(reach, Math.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2) / (width / 2));
  }
  return { reach, opaque };
}

test('the manifest names Mend, and leads into its own folder wherever that is', () => {
  const found = manifest();
  expect(found).toMatchObject({ name: 'Mend', short_name: 'Mend', lang: 'en', display: 'standalone' });
  for (const folder of ['https://a.example/', 'https://a.example/class/mend/']) {
    const at = new URL('manifest.webmanifest', folder);
    for (const key of ['start_url', 'scope']) expect(new URL(String(found[key]), at).href).toBe(folder);
    for (const { url } of found.shortcuts) expect(new URL(url, at).href.startsWith(folder)).toBe(true);
  }
  // an id would be read from the root of the origin, and two Mends there would be one
  expect(found).not.toHaveProperty('id');
});

test('each icon is there, of the size that is said, and a maskable one has all of itself in the middle', async () => {
  const { icons } = manifest();
  for (const { src, sizes, type, purpose } of icons) {
    const icon = await picture(src);
    expect(`${icon.width}x${icon.height} ${type}`, src).toBe(`${sizes} image/png`);
    const { reach, opaque } = drawn(icon);
    expect(reach, src).toBeGreaterThan(0.6);
    // a device may cut it to a circle of four fifths
    if (purpose === 'maskable') expect([reach <= 0.8, opaque], `${src} reaches ${reach}`).toEqual([true, true]);
  }
  for (const purpose of ['any', 'maskable'])
    for (const size of [192, 512])
      expect(icons.filter((i) => i.purpose === purpose && i.sizes === `${size}x${size}`)).toHaveLength(1);
});

test('the page names the manifest, an icon for iOS without holes, and colours for light and dark', async ({ page }) => {
  const html = read('index.html');
  expect(html).toContain('<link rel="manifest" href="./manifest.webmanifest">');
  for (const [, href = '', size] of html.matchAll(/<link rel="icon" href="([^"]+)" sizes="(\d+)x\2"/g))
    expect((await picture(href)).width, href).toBe(Number(size));
  const apple = await picture(/<link rel="apple-touch-icon" href="([^"]+)"/.exec(html)?.[1] ?? '');
  expect([apple.width, apple.height, drawn(apple).opaque]).toEqual([180, 180, true]);
  const bar = (): Promise<string[]> =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
        .filter((meta) => matchMedia(meta.media).matches)
        .map((meta) => meta.content)
    );
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/#/settings');
  expect(await bar()).toEqual(['#1c1a2b']);
  await page.getByRole('radio', { name: 'Light', exact: true }).check();
  expect(await bar()).toEqual(['#f6f1e8']);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('radio', { name: 'Dark', exact: true }).check();
  expect(await bar()).toEqual(['#1c1a2b']);
});

test('each shortcut leads to the page it names', async ({ page }) => {
  const { shortcuts } = manifest();
  expect(shortcuts.length).toBeGreaterThan(0);
  for (const { name, url } of shortcuts) {
    await page.goto(`/${url.replace('./', '')}`);
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }
});
