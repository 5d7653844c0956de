import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import { dayBegan, suggests } from '@commonground/domain';
import type { EngineSettings } from '@commonground/matching';
import { Places } from '../../platform/auth/places.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { ConflictLog } from '../openings/index.js';
import { RoomReader } from './engine/room-reader.js';
import { type RoomPosition, SuggestionEngine, type Suggestions } from './engine/suggestion-engine.js';
import { StorePairs } from './store-pairs.js';
import { WithdrawStale } from './withdraw-stale.js';

/**
 * Asks the engine for new pairs and puts their cards before both. No transaction is open while the engine thinks. One
 * call per event at a time.
 */
@Injectable()
export class MakeSuggestions {
  /** Up to where the engine knows each room. */
  private readonly known = new Map<string, RoomPosition>();

  constructor(
    private readonly places: Places,
    private readonly withdrawStale: WithdrawStale,
    private readonly room: RoomReader,
    private readonly engine: SuggestionEngine,
    private readonly storePairs: StorePairs,
    private readonly unitOfWork: UnitOfWork,
    private readonly conflicts: ConflictLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param changed only pairs that touch these people; absent: everybody
   * @returns number of cards made
   * @throws EngineFailure
   */
  async execute(eventId: string, changed?: readonly string[]): Promise<number> {
    const place = await this.places.find(eventId);
    if (!place || !suggests(place.phase)) {
      this.forget(eventId);
      return 0;
    }
    const freed = await this.withdrawStale.execute(eventId, changed);
    const scope = changed === undefined ? undefined : [...new Set([...changed, ...freed])];
    const thought = await this.think(eventId, scope);
    if (!thought) return 0;
    const { pairs, conflicts, settings } = thought;
    if (conflicts.length > 0)
      await this.unitOfWork.run((tx) => this.conflicts.note(tx.manager, eventId, conflicts));
    return pairs.length > 0 ? this.storePairs.execute(eventId, pairs, settings) : 0;
  }

  /** This node does not match the event any more. */
  forget(eventId: string): void {
    if (this.known.delete(eventId)) this.engine.forget(eventId);
  }

  private async think(
    eventId: string,
    changed: readonly string[] | undefined,
  ): Promise<(Suggestions & { settings: EngineSettings }) | null> {
    for (const base of [this.known.get(eventId) ?? null, null]) {
      const reading = await this.room.read(eventId, base);
      if (!reading) return null;
      const { place, timeZone, settings, words, room } = reading;
      // What the engine holds is only sure again when it has answered.
      this.known.delete(eventId);
      const now = this.clock.now();
      const answer = await this.engine.suggest({
        place,
        room,
        now,
        dayBegan: dayBegan(now, timeZone),
        ...(changed === undefined ? {} : { changed }),
        settings,
        words,
      });
      if (answer === 'stale') continue;
      this.known.set(eventId, room.position);
      return { ...answer, settings };
    }
    throw new Error('The engine refused a whole room.');
  }
}
