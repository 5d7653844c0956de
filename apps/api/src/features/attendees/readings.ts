import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { type Bond, type Place, STRANGERS, type Viewer } from '@commonground/domain';
import { Places } from '../../platform/auth/places.js';
import type { FeedReader } from '../../platform/feeds/feed-projector.js';
import { viewerOfReader } from '../../platform/feeds/reader-viewer.js';
import { CLOCK } from '../../platform/time/clock.js';
import { Bonds } from './bonds.js';

/** What must be known of a reader of the event feed to ask the reach policy what they see of somebody. */
export interface Reading {
  readonly viewer: Viewer;
  readonly place: Place;
  readonly now: number;
  /**
   * Of the reader with somebody. Only a block makes a difference between phones: what a pair agreed upon is for the cards
   * of the two.
   */
  bond(attendeeId: string): Bond;
}

/** Begins readings of the event feed. */
@Injectable()
export class Readings {
  constructor(
    private readonly places: Places,
    private readonly bonds: Bonds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null when the event is gone. */
  async begin(manager: EntityManager, eventId: string, reader: FeedReader): Promise<Reading | null> {
    const [reading] = await this.beginAll(manager, eventId, [reader]);
    return reading ?? null;
  }

  /** For several readers, in their order; none when the event is gone. */
  async beginAll(
    manager: EntityManager,
    eventId: string,
    readers: readonly FeedReader[],
  ): Promise<Reading[]> {
    const place = await this.places.find(eventId, manager);
    if (!place) return [];
    const readings: Reading[] = [];
    for (const reader of readers) readings.push(await this.beginAt(manager, place, reader));
    return readings;
  }

  private async beginAt(manager: EntityManager, place: Place, reader: FeedReader): Promise<Reading> {
    const own = reader.kind === 'attendee' ? reader.attendeeId : null;
    const mine = own === null ? null : await this.bonds.of(manager, place.eventId, own);
    return {
      viewer: viewerOfReader(reader, place),
      place,
      now: this.clock.now(),
      bond: (id) => ({ ...STRANGERS, blocked: own !== null && (mine?.of(own, id).blocked ?? false) }),
    };
  }
}
