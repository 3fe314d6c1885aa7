/** A date that was kept, as it is read. */

const LONG = { dateStyle: 'long' } as const;

/**
 * A day.
 *
 * @param iso - as it was kept; a file brought back may hold anything
 * @returns undefined where it is no date
 */
export const dayOf = (iso: string): string | undefined => readAs(iso, LONG);

/** A day and the time of day. */
export const timeOf = (iso: string): string | undefined => readAs(iso, { ...LONG, timeStyle: 'short' });

function readAs(iso: string, style: Intl.DateTimeFormatOptions): string | undefined {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? undefined : date.toLocaleString('en-GB', style);
}
