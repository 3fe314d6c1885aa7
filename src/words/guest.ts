/** Strings of guest mode, in which nothing is stored. */
export const GUEST = {
  here: 'You are here as a guest: nothing is stored, and a reload begins anew.',
  leave: 'Leave guest mode',
  what: 'As a guest, nothing is stored: runs, what you write and settings go when the page is closed or loaded again. What is kept here already stays as it is.',
  into: 'Play as a guest',
  afterRun: 'Or nothing at all from here on:',
  goOn: 'go on as a guest',
  untilClose: 'It is here until you close or reload this page.'
} as const;
