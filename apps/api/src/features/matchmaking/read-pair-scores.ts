import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import { createAnalyser, type PairWeight, pairScores } from '@commonground/matching';
import { CLOCK } from '../../platform/time/clock.js';
import { inputOf, updated } from './engine/held-room.js';
import { RoomReader } from './engine/room-reader.js';

/** Tells how well the people of a room fit, for whoever brings them together otherwise than by cards. */
@Injectable()
export class ReadPairScores {
  constructor(
    private readonly room: RoomReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Weights 0 to 1 of pairs that fit. Read on a connection of its own: not to be called inside a transaction. */
  async of(eventId: string): Promise<PairWeight[]> {
    const reading = await this.room.read(eventId, null);
    const now = this.clock.now();
    const room = reading && updated(undefined, reading.room, now);
    if (!room) return [];
    const { place, settings, words } = reading;
    const analyser = createAnalyser(undefined, undefined, { language: settings.language, words });
    return pairScores(inputOf(room, { place, settings, now }).people, settings, analyser);
  }
}
