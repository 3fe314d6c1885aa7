/** One sentence, four listeners: what was done, what can be said, and what each of the four answers. */
import type { Appraised } from '../model/appraisals.ts';
import type { Preset } from '../model/person.ts';
import type { FaceHint } from '../scenario/pack.ts';

export interface Answer {
  readonly text: string;
  readonly face: FaceHint;
}

export interface Repair {
  readonly id: string;
  /** What is said, or done where it is an act. */
  readonly says: string;
  readonly act?: true;
  readonly is: Appraised;
  readonly matter?: string;
  /** What it is, in one sentence. */
  readonly what: string;
  readonly answers: Readonly<Record<Preset, Answer>>;
}

export const LISTENERS = {
  title: 'One sentence, four listeners',
  intro:
    'On Saturday you were to help a friend carry a wardrobe up four floors. You forgot. They waited in, and then they carried it. It is Monday, and you are at the door.',
  four: 'The same sentence goes to four friends at once. They differ in one thing: how they are with closeness, this evening.',
  choose: 'What do you say?',
  another: 'And if you said another?',
  own: 'Or in your own words',
  write: 'Write your own',
  notNow: 'Not now',
  answers: 'Four answers',
  sofar: 'So far',
  why: 'Why',
  openness: (before: number, after: number): string => `Openness: ${before} before, ${after} after.`,
  drawn: 'Who sits behind which door is drawn anew each time. None of the four is a kind of person.'
} as const;

export const KINDS: Readonly<Record<Preset, string>> = {
  steady: 'says it, and stays',
  reaching: 'comes closer, and louder',
  guarding: 'makes it small',
  torn: 'comes and goes at once'
};

/** Before anything is said. */
export const OPENINGS: Readonly<Record<Preset, Answer>> = {
  steady: { face: 'at-you', text: '“It’s up. It took till four. I was cross by the second landing.”' },
  reaching: { face: 'hurt', text: '“I rang twice. I thought you’d been run over. You hadn’t, had you?”' },
  guarding: { face: 'polite', text: '“It’s up,” on the other side of the chain. “All sorted.”' },
  torn: { face: 'down', text: '“You’re here. I wasn’t going to open. Come in. Not in there, it’s in the way.”' }
};

/** Why it carried, or did not, with each. */
export const WHYS: Readonly<Record<Preset, Readonly<Record<'opens' | 'holds' | 'shuts', string>>>> = {
  steady: {
    opens: 'With somebody steady plain words carry, and so does being asked.',
    holds: 'It gave somebody steady little to take hold of.',
    shuts: 'It took their side of it away, and they said so.'
  },
  reaching: {
    opens: 'With somebody who reaches it carries that you stay, that you saw it, and a time they can hold you to.',
    holds: 'There was no staying in it, and no time: nothing for somebody who reaches to stop reaching for.',
    shuts: 'It left them outside; and so they come after you, louder.'
  },
  guarding: {
    opens: 'With somebody who guards room carries, and lightness, and a thing done.',
    holds: 'It neither crowded nor eased them. They kept the door where it was.',
    shuts: 'It came too near, or it went over their head. They make it small, and go.'
  },
  torn: {
    opens: 'With somebody torn it carries to be slow and plain, one step, with a way out left open.',
    holds: 'Half of it drew them, and half of it alarmed them.',
    shuts: 'It was sudden, or it pressed; and closeness was the alarm already.'
  }
};

export const REPAIRS: readonly Repair[] = [
  {
    id: 'alone',
    says: 'I forgot, and you carried it up alone.',
    is: { owns: 0.7, names: 0.4 },
    matter: 'wardrobe',
    what: 'It owns it, and says what came of it.',
    answers: {
      steady: { face: 'at-you', text: '“Yes. Four floors. I swore at you on three of them.”' },
      reaching: { face: 'hurt', text: '“You do know. I kept thinking that you’d say the bus was late.”' },
      guarding: { face: 'thinking', text: '“Well. A neighbour took one end, for a bit.” The chain comes off.' },
      torn: { face: 'hurt', text: '“I did. I’d made you a sandwich. I ate it. It’s fine. It isn’t.”' }
    }
  },
  {
    id: 'mother',
    says: 'I forgot. I’d had my mother on the phone.',
    is: { owns: 0.4, accounts: 0.5 },
    matter: 'wardrobe',
    what: 'It owns it, and then it gives a reason.',
    answers: {
      steady: { face: 'thinking', text: '“All right. The first bit was the bit I wanted. How is she?”' },
      reaching: { face: 'thinking', text: '“So you did think of it? And then she rang? And after she rang?”' },
      guarding: { face: 'at-you', text: '“Mothers ring.” They lean on the door frame. It is something to lean on.' },
      torn: {
        face: 'down',
        text: '“Is she ill? No, don’t say, I’ll be sorry for you. I’d like to be cross for a minute.”'
      }
    }
  },
  {
    id: 'but',
    says: 'I’m sorry, but you could have rung me.',
    is: { owns: 0.3, cancels: 0.6, blames: 0.4 },
    matter: 'wardrobe',
    what: 'It is an apology, and the second half takes it back.',
    answers: {
      steady: { face: 'sharp', text: '“I had a wardrobe in my arms.”' },
      reaching: { face: 'sharp', text: '“I did ring! Twice! I’ve just told you that I rang twice!”' },
      guarding: { face: 'shut', text: '“Quite right,” and the door is a door again.' },
      torn: { face: 'shut', text: '“So it’s me. I knew that it would turn into me. Go. No. Go.”' }
    }
  },
  {
    id: 'terrible',
    says: 'I’ve felt sick about it. I’ve not slept. I’m awful.',
    is: { 'floods-other': 0.7, owns: 0.3 },
    matter: 'wardrobe',
    what: 'It owns it, and then it needs looking after.',
    answers: {
      steady: {
        face: 'tired',
        text: '“Sit down, then. One of us was going to be upset today, and I’d had it down as me.”'
      },
      reaching: { face: 'thinking', text: '“Not slept? You lay there and thought of me? Then why didn’t you ring?”' },
      guarding: {
        face: 'away',
        text: '“There’s really no need,” looking past you for somebody who might take you home.'
      },
      torn: { face: 'startled', text: '“Don’t. I can’t do both of us. Please don’t cry in the hall.”' }
    }
  },
  {
    id: 'what-was-it',
    says: 'What was it like, on Saturday? When I didn’t come?',
    is: { invites: 0.8 },
    what: 'It asks to hear more of it.',
    answers: {
      steady: {
        face: 'thinking',
        text: '“Like waiting for a bus with a wardrobe. By eleven I’d stopped going to the window.”'
      },
      reaching: { face: 'hurt', text: '“I stood there in my shoes. For an hour. Indoors, in my shoes.”' },
      guarding: { face: 'shut', text: '“It was a Saturday.”' },
      torn: { face: 'down', text: '“I can’t, with you standing there. You could ask me on Thursday.”' }
    }
  },
  {
    id: 'ten-o-clock',
    says: 'There’s still the desk. Saturday, ten, on your mat.',
    is: { promises: 0.6, offers: 0.6 },
    matter: 'desk',
    what: 'It offers one thing, with a day and an hour on it.',
    answers: {
      steady: {
        face: 'wry',
        text: '“Ten. At one minute past I’ll open the window, and the street can hear about it.”'
      },
      reaching: { face: 'soft', text: '“Ten? You’d ring if it was five past? I’ll put the coffee on at ten to.”' },
      guarding: { face: 'away', text: '“If you’re passing.”' },
      torn: { face: 'at-you', text: '“Ten. All right. Don’t promise it. Just be on the mat.”' }
    }
  },
  {
    id: 'anything',
    says: 'I’ll make it up to you. Anything. Whatever you like.',
    is: { 'over-promises': 0.7, offers: 0.2 },
    what: 'It promises everything, and nothing in particular.',
    answers: {
      steady: { face: 'wry', text: '“Anything’s a lot. Could it be the desk?”' },
      reaching: { face: 'thinking', text: '“Anything like what? And when?”' },
      guarding: { face: 'polite', text: '“That’s kind,” in the voice for people with leaflets.' },
      torn: { face: 'away', text: '“People say anything. Then it’s only some things.”' }
    }
  },
  {
    id: 'loaf',
    says: 'Put a loaf on the mat, and go down again.',
    act: true,
    is: { tends: 0.7, 'gives-room': 0.4 },
    what: 'It does one small thing, and asks for no answer.',
    answers: {
      steady: { face: 'soft', text: 'A window goes up. “You might have knocked!” And then: “Is it the dark one?”' },
      reaching: { face: 'thinking', text: '“You came all this way, and went?” The loaf is held in both arms.' },
      guarding: {
        face: 'at-you',
        text: 'In the morning there is a jar on your own mat. It is plum, and labelled, and nobody rang.'
      },
      torn: {
        face: 'soft',
        text: 'When you are one floor down the door opens. “Thank you,” it says. “Don’t come up. Thank you.”'
      }
    }
  },
  {
    id: 'doors-off',
    says: 'Did you take its doors off? I’ve a scar from one.',
    is: { lightens: 0.7 },
    what: 'It is light, and it is about the very thing.',
    answers: {
      steady: { face: 'wry', text: '“On the second landing it shut on me. So now I’m in your club.”' },
      reaching: { face: 'sharp', text: '“Is that a joke? I was frightened, and you’ve come with a joke?”' },
      guarding: { face: 'wry', text: '“You don’t take them off. You talk to it.” The chain comes off.' },
      torn: { face: 'thinking', text: '“That’s funny. I don’t want it to be funny yet.”' }
    }
  },
  {
    id: 'staying',
    says: 'Be as cross as you like. I’m staying.',
    is: { reassures: 0.8 },
    matter: 'staying',
    what: 'It says that you will still be here.',
    answers: {
      steady: { face: 'at-you', text: '“Good. There’s only a bit left. Mind the wardrobe.”' },
      reaching: { face: 'soft', text: '“You won’t get fed up, and go? All right. Then I’m really quite cross.”' },
      guarding: { face: 'down', text: '“I’m not cross,” to your feet, which are in the doorway.' },
      torn: { face: 'startled', text: '“Don’t say staying. You could say, till six.”' }
    }
  },
  {
    id: 'all-week',
    says: 'You needn’t say a thing. I’m at home all week.',
    is: { 'gives-room': 0.8 },
    what: 'It leaves room, and leaves it to them.',
    answers: {
      steady: { face: 'thinking', text: '“I’d sooner say it now, if you’ve got a minute.”' },
      reaching: { face: 'near-tears', text: '“So you’re off? You came to tell me where you live?”' },
      guarding: { face: 'at-you', text: '“All right.” And when you are a flight down: “Wednesday’s usually quiet.”' },
      torn: { face: 'soft', text: '“Yes. I’ll come to you. I might. Leave the light on, at the bottom.”' }
    }
  },
  {
    id: 'only',
    says: 'Come on. It’s up, isn’t it? It’s only a wardrobe.',
    is: { minimises: 0.7 },
    what: 'It makes it smaller than it was.',
    answers: {
      steady: { face: 'sharp', text: '“It’s only a wardrobe now. On the third floor it was a wardrobe.”' },
      reaching: { face: 'hurt', text: '“Only! Then what was I ringing you for?”' },
      guarding: { face: 'shut', text: '“Exactly,” very pleasantly. You will not be asked about a desk.' },
      torn: { face: 'shut', text: '“I know it’s only. I always do this. Never mind. Go home.”' }
    }
  },
  {
    id: 'drama',
    says: 'You always do this. You make a drama of everything.',
    is: { blames: 0.5, absolute: 0.5 },
    what: 'It is about them, and about always.',
    answers: {
      steady: { face: 'sharp', text: '“I’ve said three sentences.”' },
      reaching: { face: 'near-tears', text: '“Because you don’t hear it any smaller! You didn’t come!”' },
      guarding: { face: 'shut', text: 'The door closes as one closes a book that is due back.' },
      torn: { face: 'away', text: '“You see? You see. I shouldn’t have opened.”' }
    }
  },
  {
    id: 'morning',
    says: 'You’d kept the morning for it. Of course you’re cross.',
    is: { validates: 0.7 },
    matter: 'morning',
    what: 'It lets their side of it make sense, out loud.',
    answers: {
      steady: { face: 'at-you', text: '“I’d moved the bed for it. So, yes. Thank you.”' },
      reaching: { face: 'soft', text: '“The whole of it! I’d swept the stairs! You do see that?”' },
      guarding: { face: 'thinking', text: '“I wouldn’t say cross.” And after some thought: “Inconvenienced.”' },
      torn: { face: 'hurt', text: '“I was. I’d never have said so. You say it as if it were the weather.”' }
    }
  }
];
