import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type Clock, MINUTE } from '@commonground/kernel';
import { signOf, suggests } from '@commonground/domain';
import type { SuggestedPair } from '@commonground/matching';
import { LIMITS } from '@commonground/contracts/constants';
import { Places } from '../../platform/auth/places.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository } from '../attendees/index.js';
import { EventRepository } from '../events/index.js';
import { SpotRepository } from '../zones/index.js';
import { Room } from './engine/room.js';
import { SpotPicker } from './engine/spot-picker.js';
import { SuggestionEngine } from './engine/suggestion-engine.js';
import { type StoredFact, SuggestionEntity } from './matchmaking.entities.js';
import { pinTexts, quotableHeadline } from './quoted.js';

/** Two nodes may want to match one event at once: one waits for the other. */
const MATCH_LOCK = 0x6367_6d61;

/** A card that waits, and to which nobody has said yes. */
const UNANSWERED = `state = 'open' AND NOT low_yes AND NOT high_yes`;

interface Unanswered {
  id: string;
  low_id: string;
  high_id: string;
  facts: StoredFact[];
}

/** Asks the engine for new pairs and puts their cards before both. */
@Injectable()
export class MakeSuggestions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: Places,
    private readonly events: EventRepository,
    private readonly attendees: AttendeeRepository,
    private readonly spots: SpotRepository,
    private readonly room: Room,
    private readonly engine: SuggestionEngine,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param changed only pairs that touch these people; absent: everybody. @returns number of cards made */
  execute(eventId: string, changed?: readonly string[]): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const place = await this.places.find(eventId, tx.manager);
      if (!place || !suggests(place.phase)) return 0;
      await tx.manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [MATCH_LOCK, eventId]);
      const now = this.clock.now();
      const freed = await this.withdrawStale(tx, eventId, changed);
      const { language } = await this.events.get(tx.manager, eventId);
      const scope = changed === undefined ? undefined : [...new Set([...changed, ...freed])];
      const pairs = await this.engine.suggest(await this.room.read(tx.manager, place, language, now, scope));
      if (pairs.length > 0) await this.store(tx, eventId, pairs, now);
      return pairs.length;
    });
  }

  /** A card whose facts cannot be read any more, and to which nobody has said yes, is taken back as if never shown. */
  private async withdrawStale(
    tx: Transaction,
    eventId: string,
    changed: readonly string[] | undefined,
  ): Promise<string[]> {
    if (changed?.length === 0) return [];
    // Read without locks: while the engine works, people go on answering.
    const cards = await tx.manager.query<Unanswered[]>(
      `SELECT id, low_id, high_id, facts FROM suggestion
       WHERE event_id = $1 AND ${UNANSWERED} AND ($2::uuid[] IS NULL OR low_id = ANY($2) OR high_id = ANY($2))`,
      [eventId, changed ?? null],
    );
    const facts = cards.flatMap((card) => card.facts);
    const texts = await pinTexts(tx.manager, facts);
    const owners = facts.filter((fact) => fact.source === 'headline').map((fact) => fact.owner);
    const people = await this.attendees.byId(tx.manager, eventId, [...new Set(owners)]);
    const stands = (fact: StoredFact) => {
      const owner = people.get(fact.owner);
      const source = fact.pinId ? texts.get(fact.pinId) : owner && quotableHeadline(owner);
      return source?.includes(fact.text) ?? false;
    };
    const [stale] = await tx.manager.query<[Unanswered[], number]>(
      `DELETE FROM suggestion WHERE id = ANY($1::uuid[]) AND ${UNANSWERED} RETURNING id, low_id, high_id, facts`,
      [cards.filter((card) => !card.facts.every(stands)).map((card) => card.id)],
    );
    for (const card of stale) {
      for (const id of [card.low_id, card.high_id]) {
        cardChanged(tx, 'SuggestionWithdrawn', eventId, card.id, id);
        tx.change(eventId, { type: 'SuggestionWithdrawn', entity: 'attendee', id, audience: 'staff' });
      }
    }
    if (stale.length > 0)
      tx.change(eventId, { type: 'SuggestionWithdrawn', entity: 'counters', id: eventId, audience: 'event' });
    return stale.flatMap((card) => [card.low_id, card.high_id]);
  }

  private async store(
    tx: Transaction,
    eventId: string,
    pairs: readonly SuggestedPair[],
    now: number,
  ): Promise<void> {
    const picker = new SpotPicker(await this.spots.free(tx.manager, eventId));
    const people = await this.attendees.byId(tx.manager, eventId, [
      ...new Set(pairs.flatMap(({ a, b }) => [a, b])),
    ]);
    for (const pair of pairs) {
      const id = uuid();
      const remote = people.get(pair.a)?.remote || people.get(pair.b)?.remote;
      await tx.manager.insert(SuggestionEntity, {
        id,
        eventId,
        lowId: pair.a,
        highId: pair.b,
        state: 'open',
        label: pair.label,
        score: pair.score,
        lowBenefit: pair.benefits.a,
        highBenefit: pair.benefits.b,
        facts: [...pair.facts],
        question: { code: pair.question.code, params: { ...pair.question.params } },
        spotId: remote ? null : picker.next(),
        sign: signOf(id),
        createdAt: new Date(now),
        expiresAt: new Date(now + LIMITS.suggestionMinutes * MINUTE),
        closedAt: null,
      });
      for (const attendeeId of [pair.a, pair.b]) {
        cardChanged(tx, 'SuggestionMade', eventId, id, attendeeId);
        tx.change(eventId, { type: 'SuggestionMade', entity: 'attendee', id: attendeeId, audience: 'staff' });
      }
    }
    tx.change(eventId, { type: 'SuggestionMade', entity: 'counters', id: eventId, audience: 'event' });
  }
}

function cardChanged(tx: Transaction, type: string, eventId: string, id: string, attendeeId: string): void {
  tx.change(eventId, { type, entity: 'suggestion', id, audience: `attendee:${attendeeId}` });
}
