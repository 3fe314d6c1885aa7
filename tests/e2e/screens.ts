/** Every screen but those of a run, each by its address, with what tells that it stands. */
import type { Page } from '@playwright/test';

export interface Screen {
  readonly name: string;
  readonly hash: string;
  /** The heading it is known by. */
  readonly heading: string;
}

export const SCREENS: readonly Screen[] = [
  { name: 'home', hash: '#/', heading: 'Mend' },
  { name: 'library', hash: '#/library', heading: 'All scenarios' },
  { name: 'before', hash: '#/scenario/late-again', heading: 'Late again' },
  { name: 'settings', hash: '#/settings', heading: 'Settings' },
  { name: 'help', hash: '#/help', heading: 'Help now' },
  { name: 'about', hash: '#/about', heading: 'About Mend' },
  { name: 'gallery', hash: '#/gallery', heading: 'Gallery' },
  { name: 'four listeners', hash: '#/listeners', heading: 'One sentence, four listeners' },
  { name: 'over runs', hash: '#/progress', heading: 'Over runs' },
  { name: 'before the still face', hash: '#/scenario/still-face', heading: 'The Still Face' },
  { name: 'after a still face', hash: '#/still-face/home.5.b4Bb4W5kS5kW5kZ', heading: 'Debrief' },
  { name: 'the journal', hash: '#/journal', heading: 'Journal' },
  { name: 'for my therapist, nothing kept', hash: '#/for-my-therapist', heading: 'For my therapist' },
  { name: 'a wrong address', hash: '#/nowhere', heading: 'Nothing is here' },
  { name: 'an unknown scenario', hash: '#/scenario/nobody', heading: 'Nothing is here' },
  { name: 'an unknown run', hash: '#/debrief/r-0', heading: 'Debrief' }
];

/** Screens of a run that is over. */
export const AFTER_RUN = (run: string): readonly Screen[] => [
  { name: 'the other chair', hash: `#/other-chair/${run}`, heading: 'The other chair' },
  { name: 'landing', hash: `#/landing/${run}`, heading: 'Take one line with you' },
  { name: 'the journal, of a run', hash: `#/journal?run=${run}`, heading: 'Journal' },
  { name: 'for my therapist, of a run', hash: `#/for-my-therapist?run=${run}`, heading: 'For my therapist' }
];

/** Goes to a screen without loading the page again. */
export async function goTo(page: Page, { hash, heading }: Screen): Promise<void> {
  await page.evaluate((h) => {
    location.hash = h;
  }, hash);
  await page.getByRole('heading', { name: heading, level: 1, exact: true }).waitFor();
}
