import { textHash } from '@commonground/kernel';
import type { Analyser } from '../analyse/analyser.js';
import { ReciprocalIndex } from '../retrieval/reciprocal-index.js';
import type { SparseProfile } from '../retrieval/sparse-profile.js';
import { intentsOf } from '../score/intent.js';
import { rarityIn } from '../score/rarity.js';
import type { MatchPerson, MatchPin } from './model.js';
import { canBeSuggested, compareByAttention, compareIds, exposureOf, type Guest, type Room } from './room.js';
import { sparseGuest, TermDictionary, weighedByRarity } from './sparse-guest.js';

/** How the sums of both directions become a rank: as in the score of a pair, where the stronger direction carries. */
const SCORE = { complement: 1, common: 0.5, floor: 0.02, oneSided: 0.6 };

interface Known {
  /** Under which the index knows the person. */
  readonly place: string;
  readonly guest: Guest;
  readonly profile: SparseProfile;
}

/** A room that is kept between runs: what did not change is neither read nor posted again. */
export class LiveRoom {
  private readonly known = new Map<string, Known>();
  private readonly byPlace = new Map<string, Known>();
  private readonly terms = new TermDictionary();
  // Rarities of words move with every line, so no lists are kept here: each question is answered with those of now.
  private readonly index = new ReciprocalIndex({ ...SCORE, keep: 0 });
  private room: Room = { guests: [], rarity: rarityIn([]) };

  constructor(private readonly analyser: Analyser) {}

  /** Brings the room to what these people are now. Of people with the same id the first counts. */
  update(people: readonly MatchPerson[], maxOpen: number, now: number): Room {
    const guests = new Map<string, Guest>();
    const fresh: Known[] = [];
    let changed = false;
    for (const person of people) {
      if (guests.has(person.id) || !canBeSuggested(person, maxOpen, now)) continue;
      const before = this.known.get(person.id);
      const isSame = before && saysTheSame(before.guest.person, person);
      const known = isSame ? { ...before, guest: renewed(before.guest, person) } : this.read(person);
      if (!isSame) fresh.push(known);
      this.known.set(person.id, known);
      this.byPlace.set(known.place, known);
      guests.set(person.id, known.guest);
    }
    for (const [id, { place }] of [...this.known]) {
      if (guests.has(id)) continue;
      this.known.delete(id);
      this.byPlace.delete(place);
      this.index.remove(place);
      changed = true;
    }
    // In order of places, because appending is cheaper than inserting; the result is the same.
    fresh.sort((one, other) => compareIds(one.place, other.place));
    for (const { place, profile } of fresh) this.index.put(place, profile);
    if (fresh.length > 0) changed = true;
    const inOrder = [...guests.values()].sort(compareByAttention);
    this.room = { guests: inOrder, rarity: changed ? rarityOf(inOrder) : this.room.rarity };
    return this.room;
  }

  /** The most promising others for a guest, exactly, of those who may be paired. */
  candidatesFor(guest: Guest, count: number, mayPair: (other: Guest) => boolean): Guest[] {
    const own = this.known.get(guest.person.id);
    if (!own) return [];
    const asking = weighedByRarity(own.profile, this.terms, this.room.rarity);
    const guestAt = (place: string): Guest => (this.byPlace.get(place) as Known).guest;
    return this.index
      .bestFor(asking, {
        count,
        behind: own.place,
        mayPair: (place) => place !== own.place && mayPair(guestAt(place)),
      })
      .map(({ id }) => guestAt(id));
  }

  private read(person: MatchPerson): Known {
    const intents = intentsOf(person, this.analyser);
    const guest = {
      person,
      seeks: intents.filter((intent) => intent.side === 'seek'),
      gives: intents.filter((intent) => intent.side === 'give'),
      exposure: exposureOf(person),
    };
    return { place: placeOf(person.id), guest, profile: sparseGuest(guest, this.terms) };
  }
}

/**
 * Among equals the index begins behind the asker’s place. Places are spread by a hash of the id, so that askers begin at
 * different equals even where all their ids lie together.
 */
function placeOf(id: string): string {
  let hash = textHash(id);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return `${((hash ^ (hash >>> 13)) >>> 0).toString(36).padStart(7, '0')} ${id}`;
}

const renewed = ({ seeks, gives }: Guest, person: MatchPerson): Guest => ({
  person,
  seeks,
  gives,
  exposure: exposureOf(person),
});

/** Lines are counted by id, so that what is rare does not depend on who had how much attention. */
function rarityOf(guests: readonly Guest[]): Room['rarity'] {
  const byId = [...guests].sort((one, other) => compareIds(one.person.id, other.person.id));
  return rarityIn(byId.flatMap(({ seeks, gives }) => [...seeks, ...gives]));
}

function saysTheSame(one: MatchPerson, other: MatchPerson): boolean {
  if (one === other) return true;
  return (
    one.headline === other.headline &&
    one.company === other.company &&
    one.pins.length === other.pins.length &&
    one.pins.every((pin, at) => isSamePin(pin, other.pins[at] as MatchPin))
  );
}

const isSamePin = (one: MatchPin, other: MatchPin): boolean =>
  one.id === other.id &&
  one.direction === other.direction &&
  one.kind === other.kind &&
  one.topicId === other.topicId &&
  one.topicName === other.topicName &&
  one.text === other.text;
