import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import type { Actor } from '../auth/actor.js';
import { meter } from '../observability/meter.js';

/**
 * How many phones an event may have on this node, by whichever way they follow it, so that a full one leaves room for
 * the others. Organizers and screens always find room.
 */
@Injectable()
export class PhoneCeiling {
  private readonly phonesAt = new Map<string, number>();

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'limits'>) {}

  /** Whether there is no room for one more of this kind; such a refusal is counted. */
  refuses(actor: Actor): boolean {
    if (actor.kind !== 'attendee') return false;
    if ((this.phonesAt.get(actor.eventId) ?? 0) < this.config.limits.socketsPerEvent) return false;
    meter.refuse('event');
    return true;
  }

  count(actor: Actor, step: 1 | -1): void {
    if (actor.kind !== 'attendee') return;
    const count = (this.phonesAt.get(actor.eventId) ?? 0) + step;
    if (count > 0) this.phonesAt.set(actor.eventId, count);
    else this.phonesAt.delete(actor.eventId);
  }
}
