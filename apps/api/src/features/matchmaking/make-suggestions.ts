import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
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

/** Two nodes may want to match one event at once: one waits for the other. */
const MATCH_LOCK = 0x6367_6d61;

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

  /** A card whose facts are no longer on the wall, and to which nobody has said yes, is taken back as if never shown. */
  private async withdrawStale(
    tx: Transaction,
    eventId: string,
    changed: readonly string[] | undefined,
  ): Promise<string[]> {
    if (changed?.length === 0) return [];
    const cards = await tx.manager.query<
      { id: string; low_id: string; high_id: string; facts: StoredFact[] }[]
    >(
      `SELECT id, low_id, high_id, facts FROM suggestion
       WHERE event_id = $1 AND state = 'open' AND NOT low_yes AND NOT high_yes
         AND ($2::uuid[] IS NULL OR low_id = ANY($2) OR high_id = ANY($2)) FOR UPDATE`,
      [eventId, changed ?? null],
    );
    const ids = [...new Set(cards.flatMap(({ facts }) => facts.flatMap((fact) => fact.pinId ?? [])))];
    const texts = await textsOf(tx.manager, ids);
    const stale = cards.filter(({ facts }) =>
      facts.some((fact) => fact.pinId && !(texts.get(fact.pinId) ?? '').includes(fact.text)),
    );
    for (const card of stale) {
      await tx.manager.delete(SuggestionEntity, { id: card.id });
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

async function textsOf(manager: EntityManager, pinIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await manager.query<{ id: string; text: string }[]>(
    'SELECT id, text FROM pin WHERE id = ANY($1::uuid[])',
    [pinIds],
  );
  return new Map(rows.map((row) => [row.id, row.text]));
}

function cardChanged(tx: Transaction, type: string, eventId: string, id: string, attendeeId: string): void {
  tx.change(eventId, { type, entity: 'suggestion', id, audience: `attendee:${attendeeId}` });
}
