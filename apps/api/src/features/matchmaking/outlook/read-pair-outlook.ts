import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import {
  dayBegan,
  may,
  PairBonds,
  type Party,
  type Place,
  type Refusal as ReachRefusal,
} from '@commonground/domain';
import type { PairOutlookView } from '@commonground/contracts';
import { PAIR_RULES, type PairRule } from '@commonground/contracts/constants';
import { Refusal } from '../../../platform/http/refusal.js';
import { CLOCK } from '../../../platform/time/clock.js';
import { AttendeeRepository, partyOf } from '../../attendees/index.js';
import { answered, asked } from '../engine/answered.js';
import { RoomReader } from '../engine/room-reader.js';
import { SuggestionEngine } from '../engine/suggestion-engine.js';

/** Tells an organizer why two people were not brought together: which rule, or what the engine makes of them. */
@Injectable()
export class ReadPairOutlook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly attendees: AttendeeRepository,
    private readonly room: RoomReader,
    private readonly engine: SuggestionEngine,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal event.not-found, attendee.not-found, request.invalid for one person twice, matching.unavailable */
  async execute(eventId: string, one: string, other: string): Promise<PairOutlookView> {
    const now = this.clock.now();
    const { rule, reading } = await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const whole = await this.room.readAt(manager, eventId, null);
      if (!whole) throw new Refusal('event.not-found');
      const parties = [];
      for (const id of [one, other])
        parties.push(partyOf(await this.attendees.get(manager, eventId, id), now));
      if (one === other) throw new Refusal('request.invalid', 'Name two different people.');
      const [a, b] = parties as [Party, Party];
      return { rule: refusalOf(a, b, new PairBonds(whole.room.bonds), whole.place), reading: whole };
    });
    const isThere = (id: string): boolean => reading.room.people.some(({ party }) => party.id === id);
    if (!isThere(one) || !isThere(other)) return { rule, state: null, full: [], dayOff: [], facts: [] };
    const outlook = await answered(
      this.engine.outlook(
        { ...reading, now, dayBegan: dayBegan(now, reading.timeZone), one, other },
        asked(),
      ),
    );
    const facts = outlook.facts.map(({ owner, text }) => ({ owner, text }));
    if (rule === 'personal' || outlook.state === 'declined')
      return { rule: 'personal', state: null, full: [], dayOff: [], facts };
    const { state, full, dayOff } = outlook;
    return { rule, state, full: [...full], dayOff: [...dayOff], facts };
  }
}

/**
 * The rule of the reach policy that keeps the two apart, from whichever side it speaks. That one blocked the other is
 * theirs to know: it reads as a pair that may not meet.
 */
function refusalOf(one: Party, other: Party, bonds: PairBonds, place: Place): PairRule | null {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const viewer = { kind: 'attendee', eventId: place.eventId, id: from.id, party: from } as const;
    const decision = may(viewer, 'be-paired', { party: to, bond: bonds.of(from.id, to.id) }, place);
    if (!decision.allowed) return ruleOf(decision.why);
  }
  return null;
}

function ruleOf(why: ReachRefusal): PairRule {
  if (why === 'blocked' || why === 'declined') return 'personal';
  return PAIR_RULES.find((rule) => rule === why) ?? 'unknown';
}
