import { Injectable } from '@nestjs/common';
import { mayAtEvent } from '@commonground/domain';
import type { Snapshot } from '@commonground/contracts';
import { viewerOf } from '../../platform/auth/access.guard.js';
import type { ScreenActor } from '../../platform/auth/actor.js';
import { Places } from '../../platform/auth/places.js';
import { Snapshots } from '../../platform/feeds/snapshots.js';
import { Refusal } from '../../platform/http/refusal.js';

/** What a paired device shows. */
@Injectable()
export class ReadScreen {
  constructor(
    private readonly places: Places,
    private readonly snapshots: Snapshots,
  ) {}

  /** @throws Refusal event.not-found while the device is not paired */
  async snapshot(device: ScreenActor): Promise<Snapshot> {
    const place = device.eventId === null ? null : await this.places.find(device.eventId);
    if (!place || !mayAtEvent(viewerOf(device), 'read-event', place).allowed)
      throw new Refusal('event.not-found');
    return this.snapshots.take(place.eventId, { kind: 'screen' });
  }
}
