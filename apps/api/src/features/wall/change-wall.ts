import { Injectable } from '@nestjs/common';
import type { ChangePin, PinCard, PinView } from '@commonground/contracts';
import type { AttendeeActor } from '../../platform/auth/actor.js';
import { HotCommands, type HotKind } from '../../platform/database/hot-commands.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DaysOff } from '../attendees/index.js';
import { PinCards, type PinFacts, type Pinning } from './pin-cards.js';

interface PinningFacts {
  readonly cards: PinFacts;
  /** Whose day off ends with what they do. */
  readonly awaited: ReadonlySet<string>;
}

/** The commands of the wall, one transaction each. */
@Injectable()
export class ChangeWall {
  private readonly pinning: HotKind<Pinning, PinView, PinningFacts> = {
    people: (_, pinnings) => pinnings.map(({ attendeeId }) => attendeeId),
    read: async (manager, eventId, pinnings) => {
      const ids = pinnings.map(({ attendeeId }) => attendeeId);
      const [cards, awaited] = await Promise.all([
        this.cards.facts(manager, eventId, pinnings),
        this.daysOff.awaited(manager, ids),
      ]);
      return { cards, awaited };
    },
    carryOut: (batch, eventId, pinnings, { cards, awaited }) => {
      const { outcomes, pins } = this.cards.judge(eventId, pinnings, cards);
      this.cards.writeWith(batch, pins);
      const active = pins.map(({ attendeeId }) => attendeeId);
      this.daysOff.noteWith(batch, eventId, active, awaited);
      return Promise.resolve(outcomes);
    },
  };

  constructor(
    private readonly hot: HotCommands,
    private readonly unitOfWork: UnitOfWork,
    private readonly cards: PinCards,
    private readonly daysOff: DaysOff,
  ) {}

  pin({ eventId, attendeeId }: AttendeeActor, card: PinCard): Promise<PinView> {
    return this.hot.run(eventId, this.pinning, { attendeeId, card });
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
