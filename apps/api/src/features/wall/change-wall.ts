import { Injectable } from '@nestjs/common';
import type { ChangePin, PinCard, PinView } from '@commonground/contracts';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PinCards } from './pin-cards.js';

/** The commands of the wall, one transaction each. */
@Injectable()
export class ChangeWall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cards: PinCards,
  ) {}

  pin(visitor: AttendeeActor, body: PinCard): Promise<PinView> {
    return this.unitOfWork.run((tx) => this.cards.pin(tx, ownerOf(visitor), body));
  }

  change(visitor: AttendeeActor, pinId: string, body: ChangePin): Promise<PinView> {
    return this.unitOfWork.run((tx) => this.cards.change(tx, ownerOf(visitor), pinId, body));
  }

  unpin(visitor: AttendeeActor, pinId: string): Promise<void> {
    return this.unitOfWork.run((tx) => this.cards.unpin(tx, visitor.eventId, pinId, visitor.attendeeId));
  }

  remove(eventId: string, pinId: string): Promise<void> {
    return this.unitOfWork.run((tx) => this.cards.unpin(tx, eventId, pinId));
  }
}

const ownerOf = (visitor: AttendeeActor) => ({ id: visitor.attendeeId, eventId: visitor.eventId });
