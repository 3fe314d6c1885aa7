/** Where each sound lies in its file. Written by `npm run sound`. */

/** Seconds from the beginning of the file, seconds long, and whether it goes round. */
export interface Laid {
  readonly from: number;
  readonly length: number;
  readonly loop: boolean;
}

export const TABLE = {
  music: {
    'music-open': {
      from: 0.3,
      length: 14,
      loop: true
    },
    'music-tense': {
      from: 14.9,
      length: 14,
      loop: true
    }
  },
  home: {
    'room-kitchen': {
      from: 0.3,
      length: 8,
      loop: true
    },
    'room-hall': {
      from: 8.9,
      length: 8,
      loop: true
    },
    heart: {
      from: 17.5,
      length: 0.84,
      loop: true
    },
    breath: {
      from: 18.94,
      length: 2.6,
      loop: true
    },
    choose: {
      from: 22.02,
      length: 0.35,
      loop: false
    },
    page: {
      from: 22.73,
      length: 0.6,
      loop: false
    },
    cup: {
      from: 23.69,
      length: 0.74,
      loop: false
    }
  },
  therapy: {
    'room-consulting': {
      from: 0.3,
      length: 8,
      loop: true
    },
    'room-rain': {
      from: 8.9,
      length: 8,
      loop: true
    },
    heart: {
      from: 17.5,
      length: 0.84,
      loop: true
    },
    breath: {
      from: 18.94,
      length: 2.6,
      loop: true
    },
    choose: {
      from: 22.02,
      length: 0.35,
      loop: false
    },
    page: {
      from: 22.73,
      length: 0.6,
      loop: false
    }
  },
  nursery: {
    'room-nursery': {
      from: 0.3,
      length: 8,
      loop: true
    },
    coo: {
      from: 8.78,
      length: 1.74,
      loop: false
    },
    laugh: {
      from: 10.88,
      length: 1.54,
      loop: false
    },
    fuss: {
      from: 12.78,
      length: 2.04,
      loop: false
    },
    cry: {
      from: 15.18,
      length: 3.24,
      loop: false
    },
    hiccup: {
      from: 18.78,
      length: 0.4,
      loop: false
    },
    choose: {
      from: 19.54,
      length: 0.35,
      loop: false
    }
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Laid>>>>;
