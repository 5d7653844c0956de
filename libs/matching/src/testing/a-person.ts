import { guessKind } from '../analyse/guess-kind.js';
import type { PinDirection, PinKind } from '../pin-kind.js';
import { DEFAULT_SETTINGS, type EngineInput, type MatchPerson, type MatchPin } from '../suggest/model.js';

/** Builds one attendee for a test; each test states only what it is about. */
export class PersonBuilder {
  private person: MatchPerson;

  constructor(id: string) {
    this.person = {
      id,
      name: id,
      headline: null,
      company: null,
      languages: [],
      present: true,
      remote: false,
      mood: 'open',
      met: 0,
      openSuggestions: 0,
      shown: 0,
      pins: [],
    };
  }

  needs(text: string, kind?: PinKind): this {
    return this.pinned('need', text, kind);
  }

  offers(text: string, kind?: PinKind): this {
    return this.pinned('offer', text, kind);
  }

  with(change: Partial<MatchPerson>): this {
    this.person = { ...this.person, ...change };
    return this;
  }

  build(): MatchPerson {
    return this.person;
  }

  private pinned(direction: PinDirection, text: string, kind = guessKind(text, direction)): this {
    const id = `${this.person.id}-pin-${this.person.pins.length}`;
    const pin: MatchPin = { id, direction, kind, topicId: 'all', topicName: 'Everything', text, pinnedAt: 0 };
    this.person = { ...this.person, pins: [...this.person.pins, pin] };
    return this;
  }
}

export const aPerson = (id: string): PersonBuilder => new PersonBuilder(id);

/** An input in which everybody may meet everybody and nothing has happened yet. */
export function anInput(people: readonly MatchPerson[], change: Partial<EngineInput> = {}): EngineInput {
  return { people, history: [], mayMeet: () => true, now: 1_000_000, settings: DEFAULT_SETTINGS, ...change };
}
