import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import type { RoundsPlan } from '@commonground/matching';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { answered, asked } from './engine/answered.js';
import { RoomReader } from './engine/room-reader.js';
import {
  type AskedRounds,
  type Asking,
  type StandingRounds,
  SuggestionEngine,
} from './engine/suggestion-engine.js';

/** A room waits for its places meanwhile. */
const PATIENCE_MS = 10_000;

/** Plans rounds by how well the people of a room fit, beside everything else that this process does. */
@Injectable()
export class RoundPlanner {
  /** Rounds thought out by event, of plans that somebody waits for here. */
  private readonly thoughtOut = new Map<string, number>();

  constructor(
    private readonly room: RoomReader,
    private readonly engine: SuggestionEngine,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The room is read on a connection of its own: not to be called inside a transaction.
   *
   * @throws Refusal event.not-found, matching.unavailable
   */
  async plan(eventId: string, rounds: AskedRounds): Promise<RoundsPlan> {
    const plan = await this.ask(eventId, rounds, null, asked());
    if (!plan) throw new Error('There is no plan, and none that stands.');
    return plan;
  }

  /**
   * The same for a room that stands and waits, unless what was planned can be held as it is: then null.
   *
   * @throws Refusal event.not-found, matching.unavailable
   */
  planUnless(
    eventId: string,
    rounds: AskedRounds,
    standing: StandingRounds | null,
  ): Promise<RoundsPlan | null> {
    return this.ask(eventId, rounds, standing, { urgent: true, patienceMs: PATIENCE_MS });
  }

  private async ask(
    eventId: string,
    rounds: AskedRounds,
    standing: StandingRounds | null,
    asking: Asking,
  ): Promise<RoundsPlan | null> {
    const reading = await this.room.read(eventId, null);
    if (!reading) throw new Refusal('event.not-found');
    const { place, settings, words, room } = reading;
    const { people, bonds } = room;
    const now = this.clock.now();
    this.thoughtOut.set(eventId, 0);
    const onRound = (count: number) => this.thoughtOut.set(eventId, count);
    const question = { place, people, bonds, now, settings, words, rounds, standing };
    return answered(this.engine.planRounds(question, { onRound, ...asking })).finally(() =>
      this.thoughtOut.delete(eventId),
    );
  }

  /** How many rounds of the plan that this node is working on are thought out; null while it works on none. */
  progress(eventId: string): number | null {
    return this.thoughtOut.get(eventId) ?? null;
  }
}
