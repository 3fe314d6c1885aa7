/** A scenario of the right shape into its two packs. References are checked in refs.ts. */
import type { Appraised } from '../../model/appraisals.ts';
import type { Marker } from '../../model/markers.ts';
import type { Outcome } from '../../model/outcome.ts';
import type {
  Beat,
  Card,
  Compose,
  Condition,
  Line,
  PackClause,
  PlayPack,
  ReasonsPack,
  Reply,
  ReplyReasons,
  Standing,
  Then,
  Why
} from '../pack.ts';
import type { Path } from './diagnostic.ts';
import type { BeatText, ClauseText, LineText, ReplyText, ScenarioText, StandingText, ThenText } from './schema.ts';

/** Turns an author's condition into the engine's and notes what is wrong with it. */
export type ReadCondition = (raw: unknown, path: Path) => Condition;

/** Where the second pack gathers what the first leaves out. */
interface Gathered {
  readonly whys: Record<string, Why>;
  readonly replies: Record<string, ReplyReasons>;
  readonly inside: Record<string, string>;
  readonly bids: Record<string, string>;
  readonly marks: Record<string, readonly Marker[]>;
}

const kept = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

class Emitter {
  readonly gathered: Gathered = { whys: {}, replies: {}, inside: {}, bids: {}, marks: {} };
  readonly #when: ReadCondition;
  readonly #feelings: ScenarioText['feelings'];

  constructor(when: ReadCondition, feelings: ScenarioText['feelings']) {
    this.#when = when;
    this.#feelings = feelings;
  }

  #maybe(raw: unknown, path: Path): Condition | undefined {
    return raw === undefined ? undefined : this.#when(raw, path);
  }

  #marked({ id, marks }: { readonly id: string; readonly marks?: readonly Marker[] | undefined }): void {
    if (marks) this.gathered.marks[id] = marks;
  }

  line(l: LineText, path: Path): Line {
    this.#marked(l);
    if (l.inside) this.gathered.inside[l.id] = l.inside;
    return kept({
      id: l.id,
      who: l.who,
      text: l.text ?? l.by?.steady,
      face: l.face,
      pause: l.pause === undefined ? undefined : Math.round(l.pause * 10),
      does: l.does as Appraised | undefined,
      tears: l.tears,
      softens: l.softens,
      saysIt: l['says-it'],
      receives: l.receives,
      returns: l.returns,
      learned: l.learned,
      strain: l.strain,
      feels: l.feels,
      when: this.#maybe(l.when, [...path, 'when']),
      by: l.by,
      variants: l.variants?.map((v, i) => ({
        when: this.#when(v.when, [...path, 'variants', i, 'when']),
        text: v.text
      }))
    }) as Line;
  }

  answers(list: readonly ThenText[], path: Path): Then[] {
    return list.map((t, i) =>
      kept({
        when: this.#maybe(t.when, [...path, i, 'when']),
        to: t.to,
        lines: t.lines?.map((l, j) => this.line(l, [...path, i, 'lines', j]))
      })
    ) as Then[];
  }

  clauses(list: readonly ClauseText[], key: string): PackClause[] {
    return list.map((c, i) => {
      if (c.why) this.gathered.whys[`${key}/${i}`] = kept({ text: c.why, source: c.source }) as Why;
      return kept({ text: c.text, is: c.is as Appraised, matter: c.matter, feeling: c.feeling }) as PackClause;
    });
  }

  reply(r: ReplyText, path: Path): Reply {
    const says = Array.isArray(r.says) ? { calm: r.says } : r.says;
    this.#marked(r);
    this.gathered.replies[r.id] = kept({
      wants: r.wants,
      price: r.price,
      bestWhen: this.#maybe(r['best-when'], [...path, 'best-when']),
      stronger: r.stronger,
      weaker: r.weaker
    }) as ReplyReasons;
    return kept({
      id: r.id,
      says: kept({
        calm: this.clauses(says.calm, `${r.id}/calm`),
        tight: says.tight && this.clauses(says.tight, `${r.id}/tight`),
        flooded: says.flooded && this.clauses(says.flooded, `${r.id}/flooded`)
      }),
      way: r.way,
      act: r.act,
      when: this.#maybe(r.when, [...path, 'when']),
      lost: r.lost,
      ...deedsOf(r),
      answers: this.answers(r.then, [...path, 'then'])
    }) as Reply;
  }

  standing(s: StandingText, key: string, path: Path): Standing {
    if (s.why) this.gathered.whys[key] = kept({ text: s.why, source: s.source }) as Why;
    return kept({
      tells: s.tells,
      is: s.is as Appraised,
      ...deedsOf(s),
      answers: this.answers(s.then, [...path, 'then']),
      again: s.again?.map((list, i) => this.answers(list, [...path, 'again', i]))
    }) as Standing;
  }

  compose(c: NonNullable<BeatText['compose']>, path: Path): Compose {
    const parts = Object.entries(c.parts).map(([kind, list]) => [
      kind,
      (list ?? []).map((p) => {
        this.gathered.whys[p.id] = kept({ text: p.why, source: p.source }) as Why;
        this.#marked(p);
        return kept({
          id: p.id,
          text: p.text,
          is: p.is as Appraised,
          matter: p.matter,
          feeling: p.feeling,
          learned: p.learned,
          pauses: p.pauses
        });
      })
    ]);
    return { parts: Object.fromEntries(parts) as Compose['parts'], answers: this.answers(c.then, [...path, 'then']) };
  }

  beat(id: string, b: BeatText): Beat {
    const path: Path = ['beats', id];
    if (b.bid) this.gathered.bids[b.bid.id] = b.bid.is;
    const standing = (s: StandingText | undefined, name: string): Standing | undefined =>
      s && this.standing(s, `${id}/${name}`, [...path, name]);
    return kept({
      place: b.place,
      unseen: b.unseen,
      lines: (b.lines ?? []).map((l, i) => this.line(l, [...path, 'lines', i])),
      feels: b.feels,
      callsFor: b['calls-for'],
      hinge: b.hinge,
      brings: b.brings,
      takes: b.takes,
      bid: b.bid && { id: b.bid.id, noticedBy: b.bid['noticed-by'] },
      guess: b.guess && {
        options: b.guess.options.map((feeling) => ({ feeling, text: this.#feelings[feeling] ?? feeling })),
        felt: b.guess.felt.map((f, i) =>
          kept({ when: this.#maybe(f.when, [...path, 'guess', 'felt', i, 'when']), feeling: f.feeling })
        )
      },
      compose: b.compose && this.compose(b.compose, [...path, 'compose']),
      replies: (b.replies ?? []).map((r, i) => this.reply(r, [...path, 'replies', i])),
      silence: standing(b.silence, 'silence'),
      settle: standing(b.settle, 'settle'),
      stepBack: standing(b['step-back'], 'step-back'),
      ends: b.ends && kept({ outcomes: b.ends.outcomes, closing: b.ends.closing })
    }) as Beat;
  }
}

const deedsOf = (d: StandingText | ReplyText) => ({
  opens: d.opens,
  promise: d.promise,
  keeps: d.keeps,
  breaks: d.breaks,
  notices: d.notices,
  addresses: d.addresses,
  learned: d.learned,
  pauses: d.pauses
});

export interface Packs {
  readonly play: PlayPack;
  readonly reasons: ReasonsPack;
  readonly card: Card;
}

/** Both packs and the card; hashes are filled in by compile.ts. */
export function emit(s: ScenarioText, when: ReadCondition, sources: ReasonsPack['sources']): Packs {
  const e = new Emitter(when, s.feelings);
  const { you, other } = s.cast;
  const standing = (key: 'stay' | 'settle' | 'step-back'): Standing =>
    e.standing(other.standing[key], key, ['cast', 'other', 'standing', key]);
  const play = kept({
    format: 1,
    id: s.id,
    title: s.title,
    rules: '',
    words: '',
    setting: s.setting,
    home: s.home,
    gradable: s.gradable,
    place: s.place,
    note: { text: s.note.text, softer: s.note.softer, notAbout: s.note['not-about'] },
    you: kept({ role: you.role, start: you.start, spread: you.spread }),
    other: kept({
      id: other.id,
      name: other.name,
      looks: other.looks,
      start: other.start,
      spread: other.spread,
      alliance: other.alliance,
      standing: { stay: standing('stay'), settle: standing('settle'), stepBack: standing('step-back') }
    }),
    harmBy: s['harm-by'],
    repairs: s.repairs,
    first: s.first,
    good: Object.keys(s.good) as Outcome[],
    truths: s.truths.map((t) => ({ id: t.id, feels: t.feels })),
    feelings: s.feelings,
    start: s.start,
    beats: Object.fromEntries(Object.entries(s.beats).map(([id, b]) => [id, e.beat(id, b)])),
    curtain: s.curtain
  }) as PlayPack;
  const reasons: ReasonsPack = {
    id: s.id,
    rules: '',
    ...e.gathered,
    goodWhy: s.good,
    truths: Object.fromEntries(s.truths.map((t) => [t.id, t.tells])),
    learned: s.learned,
    otherWants: other.wants,
    houseStyle: s.page['house-style'],
    tries: s.tries,
    sources
  };
  const card: Card = {
    id: s.id,
    title: s.title,
    you: you['as-told'],
    with: other['as-told'],
    summary: s.summary,
    minutes: s.minutes,
    note: s.note.text,
    practises: s.practises
  };
  return { play, reasons, card };
}
