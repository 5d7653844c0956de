import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type Clock, MINUTE } from '@commonground/kernel';
import { may, PairBonds, signOf } from '@commonground/domain';
import { type EngineSettings, type SuggestedPair } from '@commonground/matching';
import { LIMITS } from '@commonground/contracts/constants';
import { Places } from '../../platform/auth/places.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { type AttendeeEntity, AttendeeRepository, Bonds, DayBudgets, partyOf } from '../attendees/index.js';
import { ConflictLog } from '../openings/index.js';
import { SpotRepository } from '../zones/index.js';
import { cardChanged } from './card-changed.js';
import { liked, SpotPicker } from './engine/spot-picker.js';
import type { SuggestionEntity } from './matchmaking.entities.js';
import { literal, quotable } from './quoted.js';
import { welcomeStands } from './welcome-stands.js';

/** Whoever stores cards of an event is alone with its budgets. */
const STORE_LOCK = 0x6367_6d61;
/** Cards of one transaction: a full room must not keep the event's log waiting. */
const AT_ONCE = 100;
/**
 * Between two transactions it rests so many times as long as the first one took. Those who pin write to the same log, on
 * the same processor, and wait for their answer; the best pairs come first, and the others can wait for a few seconds.
 */
const REST_FACTOR = 2;
/** One that waited for a lock says nothing about how busy the room is. */
const LONGEST_REST_MS = 1500;

/** One parameter, however many cards: with one for each of their columns, writing the statement took longer than the rest. */
const INSERT = `
  INSERT INTO suggestion (id, event_id, low_id, high_id, state, label, score, low_benefit, high_benefit, facts, question,
                          spot_id, sign, created_at, expires_at)
  SELECT id, "eventId", "lowId", "highId", state, label, score, "lowBenefit", "highBenefit", facts, question,
         "spotId", sign, "createdAt", "expiresAt"
  FROM jsonb_to_recordset($1::jsonb)
    AS card (id uuid, "eventId" uuid, "lowId" uuid, "highId" uuid, state text, label text, score double precision,
             "lowBenefit" jsonb, "highBenefit" jsonb, facts jsonb, question jsonb, "spotId" uuid, sign integer,
             "createdAt" timestamptz, "expiresAt" timestamptz)`;

type Budgets = Pick<EngineSettings, 'maxOpenPerPerson' | 'cooldownMs'>;
type People = ReadonlyMap<string, AttendeeEntity>;

/**
 * Puts the cards of pairs before both. The engine thought about a room that has moved on since: whatever does not hold
 * any more is dropped. The change that made it so is in the log, and the next run looks at those people again.
 */
@Injectable()
export class StorePairs implements BeforeApplicationShutdown {
  private readonly ending = new AbortController();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: Places,
    private readonly attendees: AttendeeRepository,
    private readonly bonds: Bonds,
    private readonly spots: SpotRepository,
    private readonly conflicts: ConflictLog,
    private readonly budgets: DayBudgets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns number of cards made; of a process that ends not all: whoever takes the event over looks at everybody */
  async execute(eventId: string, pairs: readonly SuggestedPair[], budgets: Budgets): Promise<number> {
    let made = 0;
    for (let from = 0, restMs = 0; from < pairs.length; from += AT_ONCE) {
      if (from > 0) await this.rest(restMs);
      if (this.ending.signal.aborted) break;
      const some = pairs.slice(from, from + AT_ONCE);
      const began = performance.now();
      made += await this.unitOfWork.run((tx) => this.store(tx, eventId, some, budgets));
      restMs = Math.min(LONGEST_REST_MS, REST_FACTOR * (performance.now() - began));
    }
    return made;
  }

  beforeApplicationShutdown(): void {
    this.ending.abort();
  }

  private rest(ms: number): Promise<void> {
    const { signal } = this.ending;
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    });
  }

  private async store(
    tx: Transaction,
    eventId: string,
    pairs: readonly SuggestedPair[],
    budgets: Budgets,
  ): Promise<number> {
    await tx.manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [STORE_LOCK, eventId]);
    const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
    // The people before their cards, as whoever removes somebody does.
    await tx.manager.query('SELECT 1 FROM attendee WHERE id = ANY($1::uuid[]) ORDER BY id FOR KEY SHARE', [
      ids,
    ]);
    const people = await this.attendees.byId(tx.manager, eventId, ids);
    const standing = await this.standing(tx, eventId, pairs, people, budgets);
    if (standing.length === 0) return 0;
    const picker = new SpotPicker(await this.spots.free(tx.manager, eventId));
    const now = this.clock.now();
    const cards = standing.map((pair) => {
      const [one, other] = [people.get(pair.a), people.get(pair.b)];
      const spot =
        one?.remote || other?.remote ? null : picker.next(liked(one?.style ?? 'any', other?.style ?? 'any'));
      return cardOf(eventId, pair, spot, now);
    });
    await tx.manager.query(INSERT, [JSON.stringify(cards)]);
    for (const { id, lowId, highId } of cards) {
      for (const attendeeId of [lowId, highId]) {
        cardChanged(tx, 'SuggestionMade', eventId, id, attendeeId);
        tx.change(eventId, { type: 'SuggestionMade', entity: 'attendee', id: attendeeId, audience: 'staff' });
      }
    }
    tx.change(eventId, { type: 'SuggestionMade', entity: 'counters', id: eventId, audience: 'event' });
    return cards.length;
  }

  /** Those pairs that may be put together now. */
  private async standing(
    tx: Transaction,
    eventId: string,
    pairs: readonly SuggestedPair[],
    people: People,
    { maxOpenPerPerson: max, cooldownMs }: Budgets,
  ): Promise<SuggestedPair[]> {
    const place = await this.places.find(eventId, tx.manager);
    if (!place) return [];
    const now = this.clock.now();
    const ids = [...people.keys()];
    const bonds = new PairBonds(await this.bonds.rows(tx.manager, eventId, ids));
    const open = await this.openCards(tx, ids);
    const left = await this.budgets.left(tx.manager, eventId, people.values());
    const taken = await this.taken(tx, pairs, new Date(now - cooldownMs));
    const sources = await quotable(
      tx.manager,
      pairs.flatMap(({ facts }) => facts),
    );
    const isLiteral = literal(sources, people);
    const conflicts: (readonly [string, string])[] = [];
    const allows = (one: AttendeeEntity, other: AttendeeEntity): boolean => {
      const viewer = { kind: 'attendee', eventId, id: one.id, party: partyOf(one, now) } as const;
      const subject = {
        party: partyOf(other, now),
        bond: bonds.of(one.id, other.id),
        budget: { open: open.get(other.id) ?? 0, max: Math.min(max, left.get(other.id) ?? max) },
      };
      const decision = may(viewer, 'be-paired', subject, place);
      // Declared since the engine thought of them.
      if (!decision.allowed && decision.why === 'conflict-of-interest') conflicts.push([one.id, other.id]);
      return decision.allowed;
    };
    const standing = pairs.filter(({ a, b, facts, benefits }) => {
      const [one, other] = [people.get(a), people.get(b)];
      if (!one || !other || taken.has(`${a} ${b}`) || !facts.every(isLiteral)) return false;
      const card = { lowId: a, highId: b, lowBenefit: benefits.a, highBenefit: benefits.b };
      if (!welcomeStands(card, people) || !allows(one, other) || !allows(other, one)) return false;
      for (const id of [a, b]) open.set(id, (open.get(id) ?? 0) + 1);
      return true;
    });
    await this.conflicts.note(tx.manager, eventId, conflicts);
    return standing;
  }

  private async openCards(tx: Transaction, ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.manager.query<{ id: string; n: number }[]>(
      `SELECT side.id, count(*)::int AS n FROM suggestion CROSS JOIN LATERAL (VALUES (low_id), (high_id)) AS side (id)
       WHERE state = 'open' AND (low_id = ANY($1::uuid[]) OR high_id = ANY($1::uuid[])) GROUP BY side.id`,
      [ids],
    );
    return new Map(rows.map(({ id, n }) => [id, n]));
  }

  /** Pairs that have a card, or had one until a moment ago, as "low high". */
  private async taken(
    tx: Transaction,
    pairs: readonly SuggestedPair[],
    cooledDown: Date,
  ): Promise<Set<string>> {
    const rows = await tx.manager.query<{ low: string; high: string }[]>(
      `SELECT low_id AS low, high_id AS high FROM suggestion
       JOIN unnest($1::uuid[], $2::uuid[]) AS pair (low, high) ON low_id = pair.low AND high_id = pair.high
       WHERE state <> 'expired' OR coalesce(closed_at, created_at) > $3`,
      [pairs.map(({ a }) => a), pairs.map(({ b }) => b), cooledDown],
    );
    return new Set(rows.map(({ low, high }) => `${low} ${high}`));
  }
}

type NewCard = Omit<
  SuggestionEntity,
  | `${'low' | 'high'}${'Yes' | 'Met' | 'Useful' | 'LaterUntil'}`
  | 'declinedBy'
  | 'declineReason'
  | 'acceptedAt'
  | 'closedAt'
>;

function cardOf(eventId: string, pair: SuggestedPair, spotId: string | null, now: number): NewCard {
  const id = uuid();
  return {
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
    spotId,
    sign: signOf(id),
    createdAt: new Date(now),
    expiresAt: new Date(now + LIMITS.suggestionMinutes * MINUTE),
  };
}
