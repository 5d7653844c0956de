import {
  companyName,
  may,
  meetingsLeft,
  moodAt,
  PairBonds,
  type PairBond,
  type Place,
} from '@commonground/domain';
import {
  type Acquaintance,
  type ClosenessOf,
  type EngineInput,
  type IgnoredCard,
  isLeft,
  type Learnt,
  learnFrom,
  type MatchPerson,
  type MayMeet,
  type Outcome,
  restsUntil,
  withoutStruck,
} from '@commonground/matching';
import type { EngineQuestion, RoomCard, RoomPerson, RoomPosition, RoomUpdate } from './suggestion-engine.js';

/** An event's room as the engine's side keeps it. */
export interface HeldRoom {
  readonly position: RoomPosition;
  readonly people: ReadonlyMap<string, RoomPerson>;
  readonly cards: readonly RoomCard[];
  readonly bonds: readonly PairBond[];
  readonly outcomes: readonly Outcome[];
  readonly known: readonly Acquaintance[];
  /** When the room was first looked at, epoch milliseconds: nobody has waited for a card before that. */
  readonly since: number;
}

/** People and cards that were read for one question, as a room. */
export function asRoom(
  people: readonly RoomPerson[],
  cards: readonly RoomCard[],
  bonds: readonly PairBond[],
): HeldRoom {
  return {
    position: { epoch: '', seq: 0 },
    people: byId(people),
    cards,
    bonds,
    outcomes: [],
    known: [],
    since: 0,
  };
}

/** The room after an update, or null when the update does not build on this room. */
export function updated(room: HeldRoom | undefined, update: RoomUpdate, now: number): HeldRoom | null {
  const { base, position, cards, bonds, outcomes, known } = update;
  const since = room?.since ?? now;
  if (base === null) return { position, people: byId(update.people), cards, bonds, outcomes, known, since };
  if (room?.position.epoch !== base.epoch || room.position.seq !== base.seq) return null;
  const touched = new Set(update.touched);
  const people = new Map([...room.people].filter(([id]) => !touched.has(id)));
  for (const [id, person] of byId(update.people)) people.set(id, person);
  const untouched = (one: string, other: string) => !touched.has(one) && !touched.has(other);
  return {
    position,
    people,
    cards: [...room.cards.filter(({ a, b }) => untouched(a, b)), ...cards],
    bonds: [...room.bonds.filter(({ low, high }) => untouched(low, high)), ...bonds],
    outcomes: sameUnlessChanged(room.outcomes, ({ from, to }) => untouched(from, to), outcomes),
    known: [...room.known.filter(([one, other]) => untouched(one, other)), ...known],
    since,
  };
}

/** The list that is held, if those who were touched answered nothing new: what it taught need not be learnt again. */
function sameUnlessChanged(
  held: readonly Outcome[],
  isUntouched: (outcome: Outcome) => boolean,
  fresh: readonly Outcome[],
): readonly Outcome[] {
  const plain = (outcomes: readonly Outcome[]) =>
    outcomes.map((outcome) => JSON.stringify(outcome, Object.keys(outcome).sort())).sort();
  const touched = held.filter((outcome) => !isUntouched(outcome));
  const isSame = touched.length === fresh.length && plain(touched).join() === plain(fresh).join();
  return isSame ? held : [...held.filter(isUntouched), ...fresh];
}

/** Lists of outcomes are never changed, so that what one taught stays. */
const taught = new WeakMap<readonly Outcome[], Learnt>();

/** What the event has taught so far. Two who know each other are acquaintances, whoever of them said so. */
export function learntOf({ outcomes, known }: Pick<HeldRoom, 'outcomes' | 'known'>): Learnt {
  const learnt = taught.get(outcomes) ?? learnFrom(outcomes);
  taught.set(outcomes, learnt);
  return { ...learnt, acquaintances: [...learnt.acquaintances, ...known] };
}

type Asked = Omit<EngineQuestion, 'room' | 'words' | 'dayBegan'> & Partial<Pick<EngineQuestion, 'dayBegan'>>;

/**
 * What the engine looks at: the people as they are now, and the reach policy for whoever may meet whom. Without a day,
 * nobody's daily limit counts.
 */
export function inputOf(room: HeldRoom, { place, now, dayBegan, changed, settings }: Asked): EngineInput {
  const tally = tallyOf(room.cards);
  const people = asOf(room, now, dayBegan);
  const bonds = new PairBonds(room.bonds);
  return {
    people: [...people.values()].map((person) => matchPerson(person, tally, room.since, dayBegan)),
    history: room.cards,
    now,
    ...(changed === undefined ? {} : { changed }),
    settings,
    mayMeet: gate('be-paired', people, bonds, place),
    learnt: learntOf(room),
    closenessOf: closenessIn(people, bonds),
  };
}

/** What those who are present offer and seek: whether a need has an answer is no matter of mood or budget. */
export function peopleHere({ people, cards, since }: HeldRoom): MatchPerson[] {
  const tally = tallyOf(cards);
  return [...people.values()]
    .filter(({ party }) => party.present)
    .map((person) => matchPerson(person, tally, since));
}

/** Whether two may share a group in a round, by the reach policy, from both sides. */
export function maySitTogether(room: HeldRoom, { place, now }: { place: Place; now: number }): MayMeet {
  const asks = gate('share-round', asOf(room, now), new PairBonds(room.bonds), place);
  return (a, b) => asks(a, b) && asks(b, a);
}

/** The people with the moods that count now, and with what is left of their day. */
function asOf(room: HeldRoom, now: number, dayBegan?: number): Map<string, RoomPerson> {
  return new Map(
    [...room.people].map(([id, person]) => {
      const mood = moodAt(person.party.mood, person.moodUntil, now);
      const full = leftOf(person, dayBegan) === 0;
      return [id, { ...person, party: { ...person.party, mood, full } }];
    }),
  );
}

const leftOf = (
  { dailyLimit, meetings }: Pick<RoomPerson, 'dailyLimit' | 'meetings'>,
  dayBegan?: number,
): number | null => (dayBegan === undefined ? null : meetingsLeft(dailyLimit, meetings, dayBegan));

function gate(
  action: 'be-paired' | 'share-round',
  people: ReadonlyMap<string, RoomPerson>,
  bonds: PairBonds,
  place: Place,
): MayMeet {
  return (a, b) => {
    const [one, other] = [people.get(a)?.party, people.get(b)?.party];
    if (!one || !other) return false;
    const viewer = { kind: 'attendee', eventId: place.eventId, id: a, party: one } as const;
    return may(viewer, action, { party: other, bond: bonds.of(a, b) }, place).allowed;
  };
}

/** Two who keep each other’s card know each other: they met at an earlier event, or exchanged cards. */
function closenessIn(people: ReadonlyMap<string, RoomPerson>, bonds: PairBonds): ClosenessOf {
  const companies = new Map<string, string>();
  const companyOf = (id: string): string => {
    const company = companies.get(id) ?? companyName(people.get(id)?.party.groups?.company ?? '');
    companies.set(id, company);
    return company;
  };
  return (a, b) => {
    const { keeps = false, kept = false } = bonds.of(a, b);
    return { acquainted: keeps && kept, sameCompany: companyOf(a) !== '' && companyOf(a) === companyOf(b) };
  };
}

interface Tally {
  readonly open: Map<string, number>;
  readonly met: Map<string, number>;
  readonly shown: Map<string, number>;
  /** When somebody's latest card was made or came to its end, epoch milliseconds. */
  readonly latest: Map<string, number>;
  /** Cards that ran out. Whoever did something about one was active after it was shown. */
  readonly expired: Map<string, IgnoredCard[]>;
}

function tallyOf(cards: readonly RoomCard[]): Tally {
  const tally: Tally = {
    open: new Map(),
    met: new Map(),
    shown: new Map(),
    latest: new Map(),
    expired: new Map(),
  };
  const add = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1);
  for (const { a, b, state, at, shownAt } of cards) {
    for (const id of [a, b]) {
      tally.latest.set(id, Math.max(at, tally.latest.get(id) ?? 0));
      add(tally.shown, id);
      if (state === 'open') add(tally.open, id);
      if (state === 'met') add(tally.met, id);
      if (state === 'expired') {
        const ignored = tally.expired.get(id) ?? [];
        ignored.push({ from: shownAt, until: at });
        tally.expired.set(id, ignored);
      }
    }
  }
  return tally;
}

function matchPerson(
  { party, struck, ...person }: RoomPerson,
  tally: Tally,
  since: number,
  dayBegan?: number,
): MatchPerson {
  const left = leftOf(person, dayBegan);
  const rests = restsUntil(tally.expired.get(party.id) ?? [], person.activeAt);
  const unstruck = (pinId: string | null, text: string): string =>
    withoutStruck(
      text,
      struck.filter((part) => part.pinId === pinId).map((part) => part.text),
    );
  const headline = unstruck(null, person.headline ?? '');
  return {
    id: party.id,
    name: person.name,
    headline: isLeft(headline) ? headline : null,
    company: null,
    languages: [person.language],
    present: party.present,
    remote: person.remote,
    mood: party.mood,
    goal: person.goal,
    ...(person.welcome !== 'none' && { welcome: person.welcome }),
    ...(person.cohort && { cohort: person.cohort }),
    met: tally.met.get(party.id) ?? 0,
    openSuggestions: tally.open.get(party.id) ?? 0,
    shown: tally.shown.get(party.id) ?? 0,
    ...(rests !== null && { restsUntil: rests }),
    ...(left !== null && { meetingsLeft: left }),
    // Two who know each other already have something to say without a fit.
    openChatAtOnce: party.aim === 'renew',
    waitingSince: Math.max(since, person.joinedAt, tally.latest.get(party.id) ?? 0),
    pins: person.pins
      .map((pin) => ({ ...pin, text: unstruck(pin.id, pin.text) }))
      .filter(({ text }) => isLeft(text)),
  };
}

const byId = (people: readonly RoomPerson[]): Map<string, RoomPerson> =>
  new Map(people.map((person) => [person.party.id, person]));
