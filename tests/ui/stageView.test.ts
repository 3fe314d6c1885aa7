/** The face a player chooses by: what the room does after the other has spoken leaves it as it was. */
import { describe, expect, it } from 'vitest';
import { Session } from '../../src/session/session.ts';
import { SceneState } from '../../src/ui/play/sceneState.ts';
import { stageViewOf } from '../../src/ui/play/stageView.ts';
import { anyMove, inputOf, lateAgain } from '../session/lateAgain.ts';

const { play: pack } = lateAgain();
const CALM = { still: false, softer: false };

describe('The stage', () => {
  it('keeps the face of the other’s last line while a page of the room stands, and says nothing with it', () => {
    let kept = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const session = new Session(pack, inputOf(seed));
      const scene = new SceneState(session);
      scene.take(session);
      while (!scene.ended) {
        if (scene.more) {
          scene.turnPage();
          continue;
        }
        const theirs = session.moment.heard.filter(({ line }) => line.who === pack.other.id).at(-1);
        const view = stageViewOf(scene, CALM);
        expect(view.face).toBe(theirs?.line.face);
        if (theirs && !scene.page.includes(theirs)) {
          kept++;
          expect(view.speaking).toBe(false);
        }
        if (session.over) break;
        scene.move(anyMove(session));
      }
    }
    expect(kept).toBeGreaterThan(20);
  });
});
