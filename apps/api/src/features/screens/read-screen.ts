import { Injectable } from '@nestjs/common';
import { mayAtEvent } from '@commonground/domain';
import { viewerOf } from '../../platform/auth/access.guard.js';
import type { ScreenActor } from '../../platform/auth/actor.js';
import { Places } from '../../platform/auth/places.js';
import type { SnapshotBody } from '../../platform/feeds/snapshot-body.js';
import { Snapshots } from '../../platform/feeds/snapshots.js';
import { Refusal } from '../../platform/http/refusal.js';

/** What a paired device shows. */
@Injectable()
export class ReadScreen {
  constructor(
    private readonly places: Places,
    private readonly snapshots: Snapshots,
  ) {}

  /**
   * Null when it is what the device has already, by the `known` ETag.
   * @throws Refusal event.not-found while the device is not paired
   */
  async snapshot(device: ScreenActor, known?: string): Promise<SnapshotBody | null> {
    const place = device.eventId === null ? null : await this.places.find(device.eventId);
    if (!place || !mayAtEvent(viewerOf(device), 'read-event', place).allowed)
      throw new Refusal('event.not-found');
    return this.snapshots.take(place.eventId, { kind: 'screen' }, known);
  }
}
