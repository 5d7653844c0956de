import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import { dayBegan, suggests } from '@commonground/domain';
import type { EngineSettings } from '@commonground/matching';
import { Places } from '../../platform/auth/places.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { ConflictLog } from '../openings/index.js';
import { culpritAmong } from './engine/culprit.js';
import { RoomReader } from './engine/room-reader.js';
import {
  type RoomPerson,
  type RoomPosition,
  SuggestionEngine,
  type Suggestions,
} from './engine/suggestion-engine.js';
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
  /** People with whom the engine cannot think, by event. */
  private readonly aside = new Map<string, Set<string>>();

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

  /**
   * Looks for the one person with whom the engine cannot think, and sets them aside: the others get their cards.
   * @returns whether somebody was found
   */
  async setAside(eventId: string): Promise<boolean> {
    const reading = await this.room.read(eventId, null);
    if (!reading) return false;
    this.known.delete(eventId);
    const { room, timeZone, ...asked } = reading;
    const now = this.clock.now();
    const works = (people: readonly RoomPerson[]) =>
      this.engine
        .suggest({ ...asked, room: { ...room, people }, now, dayBegan: dayBegan(now, timeZone) })
        .then(
          () => true,
          () => false,
        );
    const culprit = await culpritAmong(this.withoutAside(eventId, room.people), works);
    if (!culprit) return false;
    this.aside.set(eventId, new Set(this.aside.get(eventId)).add(culprit.party.id));
    return true;
  }

  /** These people changed something: those of them who were set aside are tried again. */
  takeBack(eventId: string, changed: readonly string[]): void {
    const aside = this.aside.get(eventId);
    for (const id of changed) aside?.delete(id);
  }

  /** This node does not match the event any more. */
  forget(eventId: string): void {
    this.aside.delete(eventId);
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
        room: { ...room, people: this.withoutAside(eventId, room.people) },
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

  private withoutAside(eventId: string, people: readonly RoomPerson[]): readonly RoomPerson[] {
    const aside = this.aside.get(eventId);
    return aside?.size ? people.filter(({ party }) => !aside.has(party.id)) : people;
  }
}
