import { Inject, Injectable } from '@nestjs/common';
import { mayTurn } from '@commonground/domain';
import type { ChangeEvent as ChangeEventBody, EventView } from '@commonground/contracts';
import type { Phase } from '@commonground/contracts/constants';
import { CONFIG, type Config } from '../../config/config.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { EventRepository } from './event.repository.js';
import { eventView } from './event.view.js';
import { LiveEventEntity } from './events.entities.js';

/** Changes an event's particulars or turns it to another phase. */
@Injectable()
export class ChangeEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Refusal event.dates */
  execute(eventId: string, body: ChangeEventBody): Promise<EventView> {
    return this.unitOfWork.run(async (tx) => {
      const event = await this.events.lock(tx.manager, eventId);
      const startsAt = body.startsAt === undefined ? event.startsAt : new Date(body.startsAt);
      const endsAt = body.endsAt === undefined ? event.endsAt : new Date(body.endsAt);
      if (endsAt <= startsAt) throw new Refusal('event.dates');
      return this.store(tx, 'EventChanged', event, {
        startsAt,
        endsAt,
        name: body.name ?? event.name,
        place: body.place ?? event.place,
        timeZone: body.timeZone ?? event.timeZone,
        language: body.language ?? event.language,
        copiesBeforeOffer:
          body.copiesBeforeOffer === undefined ? event.copiesBeforeOffer : body.copiesBeforeOffer,
      });
    });
  }

  /** @throws Refusal event.phase when the event cannot turn to that phase from its present one */
  turn(eventId: string, phase: Phase): Promise<EventView> {
    return this.unitOfWork.run(async (tx) => {
      const event = await this.events.lock(tx.manager, eventId);
      if (event.phase === phase) return eventView(event, this.config.publicUrl);
      if (!mayTurn(event.phase, phase)) throw new Refusal('event.phase');
      return this.store(tx, 'PhaseTurned', event, { phase });
    });
  }

  private async store(
    tx: Transaction,
    type: string,
    event: LiveEventEntity,
    part: Partial<LiveEventEntity>,
  ): Promise<EventView> {
    await tx.manager.update(LiveEventEntity, { id: event.id }, part);
    tx.change(event.id, { type, entity: 'event', id: event.id, audience: 'event' });
    return eventView({ ...event, ...part }, this.config.publicUrl);
  }
}
