/** Stages of the windows Mend is played in, CSS pixels: what is left beside or above the words. */
export const SIZES = [
  { name: 'a desk, 1280×720', width: 768, height: 668 },
  { name: 'a large desk, 1920×1080', width: 1152, height: 1028 },
  { name: 'a low desk, 1024×600', width: 604, height: 548 },
  { name: 'a tall window, 900×1400', width: 480, height: 1348 },
  { name: 'a phone, 390×844', width: 390, height: 287 },
  { name: 'a tablet, 768×1024', width: 768, height: 379 },
  { name: 'a small phone, 320×568', width: 320, height: 165 },
  { name: 'large letters on a phone', width: 390, height: 219 }
] as const;
