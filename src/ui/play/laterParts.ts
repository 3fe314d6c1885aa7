/** Parts of play that no first choice needs: fetched while its words are read. */
import type { CurtainProps } from '../Curtain.tsx';
import { bring, type LoadPart } from '../later.tsx';
import type { BodyProps } from './Body.tsx';
import type { ComposeProps } from './Compose.tsx';
import type { GuessProps } from './Guess.tsx';
import type { PauseProps } from './PauseDialog.tsx';
import type { SoundPartProps } from '../SoundPart.tsx';
import type { WhatItDidProps } from './WhatItDid.tsx';

export const BODY: LoadPart<BodyProps> = () => import('./Body.tsx').then((m) => m.Body);
export const COMPOSE: LoadPart<ComposeProps> = () => import('./Compose.tsx').then((m) => m.Compose);
export const GUESS: LoadPart<GuessProps> = () => import('./Guess.tsx').then((m) => m.Guess);
export const WHAT_IT_DID: LoadPart<WhatItDidProps> = () => import('./WhatItDid.tsx').then((m) => m.WhatItDid);
export const PAUSE: LoadPart<PauseProps> = () => import('./PauseDialog.tsx').then((m) => m.PauseDialog);
export const SOUND: LoadPart<SoundPartProps> = () => import('../SoundPart.tsx').then((m) => m.SoundPart);
export const CURTAIN: LoadPart<CurtainProps> = () => import('../Curtain.tsx').then((m) => m.Curtain);

export const bringLaterParts = (): Promise<unknown> =>
  Promise.all([bring(BODY), bring(GUESS), bring(COMPOSE), bring(WHAT_IT_DID), bring(PAUSE), bring(CURTAIN)]);
