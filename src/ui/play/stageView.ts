/** What the stage shows while a page is open: the dyad as its last line had landed. */
import type { Calm, StageView } from '../../session/ports.ts';
import { isSpeech } from './pages.ts';
import type { SceneState } from './sceneState.ts';

export function stageViewOf(scene: SceneState, calm: Calm): StageView {
  const { pack, moment, input } = scene.session;
  const last = scene.page.at(-1);
  // what the room does after they have spoken leaves their face as it was
  const theirs = scene.soFar.filter(({ line }) => line.who === pack.other.id).at(-1);
  const dyad = scene.more ? (last?.dyad ?? moment.dyad) : moment.dyad;
  const { place, present } = scene.view;
  return {
    place,
    present,
    turn: dyad.turn,
    looks: pack.other.looks,
    other: dyad.other,
    player: dyad.player,
    face: theirs?.line.face,
    speaking: theirs !== undefined && scene.page.includes(theirs) && isSpeech(theirs.text),
    seed: input.seed,
    calm
  };
}
