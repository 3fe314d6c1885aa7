/**
 * What a device is told of Mend when it is installed.
 *
 * All addresses are relative, since nobody knows the folder it will be in. There is no `id`
 * for the same reason: an id is read from the root of the origin, so that two Mends of one
 * origin would be one; without it the start address is the identity, folder and all.
 */
import type { ManifestOptions } from 'vite-plugin-pwa';

const PAPER = '#f6f1e8';

export const manifest: Partial<ManifestOptions> = {
  name: 'Mend',
  short_name: 'Mend',
  description: 'Practise mending a relationship after it has torn.',
  lang: 'en',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  // one colour here; index.html names one for light and one for dark
  background_color: PAPER,
  theme_color: PAPER,
  categories: ['education'],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
  ],
  shortcuts: [
    { name: 'All scenarios', url: './#/library' },
    { name: 'Help now', url: './#/help' }
  ]
};
