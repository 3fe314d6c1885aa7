/** Strings of the landing that come after its form, and beside it; the form's own are in debrief.ts. */
export const LANDING = {
  yours: 'Words of yours from this scene',
  yoursNote: 'You said these to a drawing. Change them until they are right for a person.',
  take: 'Copy to the field',
  kept: {
    device: 'It is kept on this device until you delete it.',
    tab: 'It is here until you close this page, and then it is gone.',
    page: 'This browser keeps nothing: it is gone when you close this page or load it again.',
    guest: 'You are here as a guest: it is gone when you close this page or load it again.'
  },
  rid: 'You can delete it now, or later on the page',
  delete: 'Delete it',
  gone: 'It is gone.',
  putBack: 'Put it back',
  more: 'There is room for more in the',
  journal: 'journal'
} as const;
