import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { type SuggestedPair, settingsOf } from '@commonground/matching';
import type { MatchingPreviewView, MatchingSettings, PreviewedPair } from '@commonground/contracts';
import { Places } from '../../../platform/auth/places.js';
import { Refusal } from '../../../platform/http/refusal.js';
import { CLOCK } from '../../../platform/time/clock.js';
import { AttendeeRepository, Bonds } from '../../attendees/index.js';
import { EventRepository } from '../../events/index.js';
import { answered, asked } from '../engine/answered.js';
import { RoomReader } from '../engine/room-reader.js';
import { SuggestionEngine } from '../engine/suggestion-engine.js';
import { EventWords } from '../words/event-words.js';
import { everybodyThere } from './as-if-there.js';

/** As many as an organizer looks over at a glance. */
const PEOPLE = 5;
const PAIRS_EACH = 3;

/**
 * Tries settings out on a few people: whom they would be suggested if the event began now. While nobody is here it takes
 * everybody on the list. Nothing is written.
 */
@Injectable()
export class PreviewMatching {
  constructor(
    private readonly dataSource: DataSource,
    private readonly places: Places,
    private readonly events: EventRepository,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly room: RoomReader,
    private readonly engine: SuggestionEngine,
    private readonly words: EventWords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal event.not-found, matching.unavailable */
  async execute(eventId: string, draft: MatchingSettings, seed: number): Promise<MatchingPreviewView> {
    const { present, question } = await this.dataSource.transaction('REPEATABLE READ', (manager) =>
      this.read(manager, eventId, draft, seed),
    );
    const names = new Map(question.people.map(({ party, name }) => [party.id, name]));
    const nameOf = (id: string): string => names.get(id) ?? '';
    const previews = await answered(this.engine.preview(question, asked()));
    return {
      present,
      people: previews.map(({ personId, pairs }) => ({
        attendeeId: personId,
        name: nameOf(personId),
        pairs: pairs.map((pair) => seenBy(personId, pair, nameOf)),
      })),
    };
  }

  private async read(manager: EntityManager, eventId: string, draft: MatchingSettings, seed: number) {
    const place = await this.places.find(eventId, manager);
    if (!place) throw new Refusal('event.not-found');
    const { language } = await this.events.get(manager, eventId);
    const joined = await this.room.people(manager, eventId, 'all');
    const here = joined.filter(({ party }) => party.present);
    const room =
      here.length > 0
        ? here
        : everybodyThere(joined, (await this.attendees.byId(manager, eventId, 'all')).values());
    const bonds = await this.bonds.rows(manager, eventId, 'all');
    const question = {
      place: { ...place, phase: 'live' as const, pairing: draft.pairing },
      // What has been so far has not been yet when the event begins; blocks and contacts stay.
      people: room
        .filter(({ party }) => party.consents.suggested)
        .map((person) => ({ ...person, meetings: [] })),
      bonds: bonds
        .filter(({ blocked, lowKeeps, highKeeps }) => blocked || lowKeeps || highKeeps)
        .map((bond) => ({ ...bond, accepted: false, met: false, declined: false })),
      now: this.clock.now(),
      settings: settingsOf(draft.dials, language),
      words: await this.words.of(manager, eventId),
      seed,
      sample: PEOPLE,
      most: PAIRS_EACH,
    };
    return { present: here.length > 0, question };
  }
}

function seenBy(personId: string, pair: SuggestedPair, nameOf: (id: string) => string): PreviewedPair {
  const partnerId = pair.a === personId ? pair.b : pair.a;
  const firstOf = (id: string): string | null => pair.facts.find(({ owner }) => owner === id)?.text ?? null;
  return {
    partnerId,
    name: nameOf(partnerId),
    label: pair.label,
    own: firstOf(personId),
    theirs: firstOf(partnerId),
  };
}
