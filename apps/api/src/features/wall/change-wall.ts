import { Injectable } from '@nestjs/common';
import type { ChangePin, PinCard, PinView } from '@commonground/contracts';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DaysOff } from '../attendees/index.js';
import { PinCards } from './pin-cards.js';

/** The commands of the wall, one transaction each. */
@Injectable()
export class ChangeWall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cards: PinCards,
    private readonly daysOff: DaysOff,
  ) {}

  pin(visitor: AttendeeActor, body: PinCard): Promise<PinView> {
    return this.by(visitor, (tx) => this.cards.pin(tx, ownerOf(visitor), body));
  }

  change(visitor: AttendeeActor, pinId: string, body: ChangePin): Promise<PinView> {
    return this.by(visitor, (tx) => this.cards.change(tx, ownerOf(visitor), pinId, body));
  }

  unpin(visitor: AttendeeActor, pinId: string): Promise<void> {
    return this.by(visitor, (tx) => this.cards.unpin(tx, visitor.eventId, pinId, visitor.attendeeId));
  }

  remove(eventId: string, pinId: string): Promise<void> {
    return this.unitOfWork.run((tx) => this.cards.unpin(tx, eventId, pinId));
  }

  private by<T>(visitor: AttendeeActor, command: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async (tx) => {
      const answer = await command(tx);
      await this.daysOff.noteActive(tx, visitor.eventId, visitor.attendeeId);
      return answer;
    });
  }
}

const ownerOf = (visitor: AttendeeActor) => ({ id: visitor.attendeeId, eventId: visitor.eventId });
