/**
 * Guest mode on the page: that one is in it, and the ways in and out. Each way loads the
 * page again, so that nothing goes along.
 */
import { GUEST } from '../words/guest.ts';

/** An address of the other mode. An empty search takes the word out of it, wherever Mend lies. */
export const inMode = (guest: boolean, hash: string): string => `${guest ? '?guest' : '?'}${hash}`;

/** @param hash - where the way out leads */
export const GuestNote = ({ hash }: { readonly hash: string }) => (
  <p class="notice" role="note">
    {GUEST.here} <a href={inMode(false, hash)}>{GUEST.leave}</a>
  </p>
);

/** @param hash - where the way in leads */
export const GuestWay = ({ hash }: { readonly hash: string }) => (
  <p>
    {GUEST.what} <a href={inMode(true, hash)}>{GUEST.into}</a>
  </p>
);
