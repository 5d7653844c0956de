import { may, moodAt, PairBonds, type PairBond, type Place } from '@commonground/domain';
import type { EngineInput, MatchPerson, MayMeet, PairHistory } from '@commonground/matching';
import type { EngineQuestion, RoomPerson, RoomPosition, RoomUpdate } from './suggestion-engine.js';

/** An event's room as the engine's side keeps it. */
export interface HeldRoom {
  readonly position: RoomPosition;
  readonly people: ReadonlyMap<string, RoomPerson>;
  readonly cards: readonly PairHistory[];
  readonly bonds: readonly PairBond[];
}

/** People and cards that were read for one question, as a room. */
export function asRoom(
  people: readonly RoomPerson[],
  cards: readonly PairHistory[],
  bonds: readonly PairBond[],
): HeldRoom {
  return { position: { epoch: '', seq: 0 }, people: byId(people), cards, bonds };
}

/** The room after an update, or null when the update does not build on this room. */
export function updated(room: HeldRoom | undefined, update: RoomUpdate): HeldRoom | null {
  const { base, position } = update;
  if (base === null)
    return { position, people: byId(update.people), cards: update.cards, bonds: update.bonds };
  if (room?.position.epoch !== base.epoch || room.position.seq !== base.seq) return null;
  const touched = new Set(update.touched);
  const people = new Map([...room.people].filter(([id]) => !touched.has(id)));
  for (const [id, person] of byId(update.people)) people.set(id, person);
  return {
    position,
    people,
    cards: [...room.cards.filter(({ a, b }) => !touched.has(a) && !touched.has(b)), ...update.cards],
    bonds: [
      ...room.bonds.filter(({ low, high }) => !touched.has(low) && !touched.has(high)),
      ...update.bonds,
    ],
  };
}

/** What the engine looks at: the people as they are now, and the reach policy for whoever may meet whom. */
export function inputOf(
  room: HeldRoom,
  { place, now, changed, settings }: Omit<EngineQuestion, 'room'>,
): EngineInput {
  const tally = tallyOf(room.cards);
  const people = new Map(
    [...room.people].map(([id, person]) => {
      const mood = moodAt(person.party.mood, person.moodUntil, now);
      return [id, { ...person, party: { ...person.party, mood } }];
    }),
  );
  return {
    people: [...people.values()].map((person) => matchPerson(person, tally)),
    history: room.cards,
    now,
    ...(changed === undefined ? {} : { changed }),
    settings,
    mayMeet: gate(people, new PairBonds(room.bonds), place),
  };
}

function gate(people: ReadonlyMap<string, RoomPerson>, bonds: PairBonds, place: Place): MayMeet {
  return (a, b) => {
    const [one, other] = [people.get(a)?.party, people.get(b)?.party];
    if (!one || !other) return false;
    const viewer = { kind: 'attendee', eventId: place.eventId, id: a, party: one } as const;
    return may(viewer, 'be-paired', { party: other, bond: bonds.of(a, b) }, place).allowed;
  };
}

interface Tally {
  readonly open: Map<string, number>;
  readonly met: Map<string, number>;
  readonly shown: Map<string, number>;
  /** When somebody's latest card was made or came to its end, epoch milliseconds. */
  readonly latest: Map<string, number>;
}

function tallyOf(history: readonly PairHistory[]): Tally {
  const tally: Tally = { open: new Map(), met: new Map(), shown: new Map(), latest: new Map() };
  const add = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1);
  for (const { a, b, state, at } of history) {
    for (const id of [a, b]) {
      tally.latest.set(id, Math.max(at, tally.latest.get(id) ?? 0));
      add(tally.shown, id);
      if (state === 'open') add(tally.open, id);
      if (state === 'met') add(tally.met, id);
    }
  }
  return tally;
}

function matchPerson({ party, ...person }: RoomPerson, tally: Tally): MatchPerson {
  return {
    id: party.id,
    name: person.name,
    headline: person.headline,
    company: null,
    languages: [person.language],
    present: party.present,
    remote: person.remote,
    mood: party.mood,
    goal: person.goal,
    met: tally.met.get(party.id) ?? 0,
    openSuggestions: tally.open.get(party.id) ?? 0,
    shown: tally.shown.get(party.id) ?? 0,
    waitingSince: Math.max(person.joinedAt, tally.latest.get(party.id) ?? 0),
    pins: person.pins,
  };
}

const byId = (people: readonly RoomPerson[]): Map<string, RoomPerson> =>
  new Map(people.map((person) => [person.party.id, person]));
