/** Dates as they are read at home. */

/** @param iso - a date as the stores keep it */
export const day = (iso: string): string => new Date(iso).toLocaleDateString('en-GB', { dateStyle: 'long' });

export const dayAndTime = (iso: string): string =>
  new Date(iso).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
