import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { settingsOf } from '@commonground/matching';
import type { RehearsalView } from '@commonground/contracts';
import { Places } from '../../../platform/auth/places.js';
import { Refusal } from '../../../platform/http/refusal.js';
import { AttendeeRepository, Bonds } from '../../attendees/index.js';
import { EventRepository } from '../../events/index.js';
import { SpotRepository } from '../../zones/index.js';
import { answered, asked } from '../engine/answered.js';
import { RoomReader } from '../engine/room-reader.js';
import { SuggestionEngine } from '../engine/suggestion-engine.js';
import { ReadMatchingSettings } from '../settings/read-matching-settings.js';
import { EventWords } from '../words/event-words.js';
import { everybodyThere } from './as-if-there.js';

/** An evening of two hours, whatever the event's own times: pauses and the programme are nobody's to guess. */
const MINUTES = 120;

/**
 * Plays an event beforehand with everybody on its list: those who joined with their pins, the others with the needs and
 * offers that came with the list, as if they had come and agreed to be suggested.
 */
@Injectable()
export class RehearseEvent {
  constructor(
    private readonly dataSource: DataSource,
    private readonly places: Places,
    private readonly events: EventRepository,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly spots: SpotRepository,
    private readonly matching: ReadMatchingSettings,
    private readonly room: RoomReader,
    private readonly engine: SuggestionEngine,
    private readonly words: EventWords,
  ) {}

  /** @throws Refusal event.not-found, matching.unavailable */
  async execute(eventId: string, seed: number): Promise<RehearsalView> {
    const { question, names } = await this.dataSource.transaction('REPEATABLE READ', (manager) =>
      this.read(manager, eventId, seed),
    );
    const played = await answered(this.engine.rehearse(question, asked()));
    const named = (attendeeId: string) => ({ attendeeId, name: names.get(attendeeId) ?? '' });
    return {
      seed,
      people: question.people.length,
      cards: played.cards,
      encounters: played.encounters,
      withoutCard: played.withoutCard.map(named),
      newcomersWithoutBuddy: played.newcomersWithoutBuddy.map(named),
      gaps: played.gaps.map((gap) => ({
        label: gap.label,
        people: new Set(gap.needs.map(({ personId }) => personId)).size,
      })),
      places: question.places,
      mostPairs: played.mostPairs,
      pairsWithoutPlace: played.pairsWithoutPlace,
      gini: played.exposure.gini,
      distribution: [...played.exposure.distribution],
    };
  }

  private async read(manager: EntityManager, eventId: string, seed: number) {
    const place = await this.places.find(eventId, manager);
    if (!place) throw new Refusal('event.not-found');
    const { language } = await this.events.get(manager, eventId);
    const everybody = await this.attendees.byId(manager, eventId, 'all');
    const joined = await this.room.people(manager, eventId, 'all');
    const spots = await this.spots.free(manager, eventId);
    const question = {
      place: { ...place, phase: 'live' as const },
      people: everybodyThere(joined, everybody.values()),
      bonds: await this.bonds.rows(manager, eventId, 'all'),
      settings: settingsOf(await this.matching.dials(manager, eventId), language),
      words: await this.words.of(manager, eventId),
      seed,
      places:
        spots.length === 0 ? null : spots.reduce((pairs, { seats }) => pairs + Math.floor(seats / 2), 0),
      minutes: MINUTES,
    };
    return { question, names: new Map([...everybody.values()].map(({ id, name }) => [id, name])) };
  }
}
