/** The two paintings of a place: as it looks when the two are in touch, and when they are not. */

export interface Grade {
  /** 1 leaves colours as they are, 0 is grey. */
  readonly saturation: number;
  readonly gain: readonly [red: number, green: number, blue: number];
}

// Chosen: night gains of the art direction, taken at three quarters; full strength turned rooms to clay.
export const MET: Grade = { saturation: 1.05, gain: [1.045, 1, 0.94] };
export const TORN: Grade = { saturation: 0.7, gain: [0.88, 0.91, 1.01] };

/** Grades pixels in place. @param data - red, green, blue, alpha, 0..255 each */
export function graded(data: Uint8ClampedArray, { saturation, gain }: Grade): void {
  const [r, g, b] = gain;
  for (let i = 0; i < data.length; i += 4) {
    const grey = 0.3 * data[i]! + 0.59 * data[i + 1]! + 0.11 * data[i + 2]!;
    data[i] = (grey + (data[i]! - grey) * saturation) * r;
    data[i + 1] = (grey + (data[i + 1]! - grey) * saturation) * g;
    data[i + 2] = (grey + (data[i + 2]! - grey) * saturation) * b;
  }
}
