/** What each of the four listeners answers to a sentence of the player's own: by how it landed, and by whether it touched Saturday. */
import type { Preset } from '../model/person.ts';
import type { Answer } from './listeners.ts';

interface Answers {
  /** It owned, named, or met what Saturday was. */
  readonly touched: Answer;
  readonly otherwise: Answer;
}

export const OWN_ANSWERS: Readonly<Record<Preset, Readonly<Record<'opens' | 'holds' | 'shuts', Answers>>>> = {
  steady: {
    opens: {
      touched: { face: 'at-you', text: '“That’s the end of it I’d been holding. You can take it from there.”' },
      otherwise: { face: 'at-you', text: '“That’s of some use. I’d not have said so an hour ago. Come in.”' }
    },
    holds: {
      touched: { face: 'thinking', text: '“You’ve got it by one corner. There are three more.”' },
      otherwise: { face: 'thinking', text: '“All right. I’ll stand that on the landing, with the rest.”' }
    },
    shuts: {
      touched: { face: 'sharp', text: '“There was a sorry in there somewhere. You’ve put something on top of it.”' },
      otherwise: { face: 'sharp', text: '“No. Go down to the bottom, and come up with another one.”' }
    }
  },
  reaching: {
    opens: {
      touched: {
        face: 'soft',
        text: '“Say that again? The bit about Saturday. I’ve been saying it to the wall for you.”'
      },
      otherwise: { face: 'soft', text: '“You mean it? You’re not just saying it because I’m cross?”' }
    },
    holds: {
      touched: {
        face: 'thinking',
        text: '“And? Is that all of it? You’ve stopped, and you’ve still got your coat on.”'
      },
      otherwise: { face: 'thinking', text: '“I can’t tell if that’s nearer or further away. Which is it?”' }
    },
    shuts: {
      touched: { face: 'hurt', text: '“You were nearly there! And then you walked round me, like the wardrobe!”' },
      otherwise: { face: 'near-tears', text: '“I ring, and I ring, and then you come and it’s that!”' }
    }
  },
  guarding: {
    opens: {
      touched: { face: 'at-you', text: '“Well.” The chain comes off. “You’d better see where it’s gone.”' },
      otherwise: {
        face: 'thinking',
        text: 'A sound that could be “fair enough”, and the door opens by the width of a hand.'
      }
    },
    holds: {
      touched: { face: 'polite', text: '“Don’t think of it,” to a place just beside your ear.' },
      otherwise: { face: 'polite', text: '“Thanks for saying.” The chain is moved along one, and back.' }
    },
    shuts: {
      touched: { face: 'shut', text: '“Forgotten,” and it is put away with the wardrobe key.' },
      otherwise: { face: 'away', text: '“I’ve left something on the stove.” There is no smell of anything.' }
    }
  },
  torn: {
    opens: {
      touched: { face: 'soft', text: '“Once. Don’t say it twice. Once I can carry.”' },
      otherwise: { face: 'soft', text: '“Stop there. On that step. Yes. That’s about right.”' }
    },
    holds: {
      touched: { face: 'down', text: '“I’d like to believe that. I had my coat on, on Saturday, believing it.”' },
      otherwise: { face: 'down', text: '“I don’t know. Could you not look at me while I don’t know?”' }
    },
    shuts: {
      touched: { face: 'startled', text: '“That’s too big for the door. Could you take half of it home?”' },
      otherwise: { face: 'away', text: '“Now I want you in, and I want you gone. It had better be gone.”' }
    }
  }
};
