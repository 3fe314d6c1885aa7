/** Strings of what seldom happens: fetched when it does. As ui.ts. */
export const TROUBLE = {
  ok: 'OK',
  'storage-off': 'This browser does not let Mend keep anything. You can play; nothing will be here tomorrow.',
  'storage-full':
    'There is no room left on this device. You can play on; this run is kept only until you close the page.',
  'storage-future':
    'What is kept here was written by a newer Mend. It has not been touched; this run is kept only until you close the page.',
  'storage-broken': 'Something kept here could not be read. It has been put aside, not thrown away.',
  lostTitle: 'Nothing is here',
  lostText: 'This address leads to no page of Mend. Nothing of yours is lost.',
  noRun: 'This run is not on this device, or it was only kept until the page was closed.',
  update: 'A new version of Mend is ready.',
  updateNow: 'Use it now',
  updateLater: 'Later'
} as const;
