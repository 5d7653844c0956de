import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { AttendeeSession, JoinEvent } from '@commonground/contracts';
import { Replay, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { AttendeeEntity, DescribeAttendee } from '../attendees/index.js';
import { Admit } from './admit.js';
import { HoldJoin } from './hold-join.js';
import { JoinCeiling } from './join-ceiling.js';
import { type Caller, JoinCodes } from './join-codes.js';

/** Joins a walk-in by the code on the wall. No address is asked for, and none could claim somebody of a list. */
@Injectable()
export class JoinByCode {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: JoinCodes,
    private readonly ceiling: JoinCeiling,
    private readonly admit: Admit,
    private readonly hold: HoldJoin,
    private readonly describe: DescribeAttendee,
  ) {}

  /**
   * Above the ceiling the person is kept waiting instead (`me.waiting`). A repeat of the command answers the attendee of the first time, so that the phone gets its session all the same.
   *
   * @throws Refusal join.code-unknown, request.rate-limited, topic.not-found, topic.closed, profession.taken; session.link-invalid for a
   * repeat by somebody who was removed or signed out everywhere
   */
  async execute(code: string, body: JoinEvent, caller: Caller): Promise<AttendeeSession> {
    try {
      return await this.unitOfWork.run(async (tx) => {
        const event = await this.codes.open(tx.manager, code, caller);
        const attendee = { id: uuid(), eventId: event.id };
        const aboveFor = await this.ceiling.count(event.id);
        if (aboveFor === null) {
          const columns = { ...this.admit.cardOf(body), ...this.admit.entryTo(event) };
          await tx.manager.insert(AttendeeEntity, { ...attendee, ...columns });
          await this.admit.seat(tx, attendee, body);
          await this.admit.complete(tx, attendee, body);
        } else await this.hold.execute(tx, attendee, body, aboveFor);
        return this.describe.session(event.id, attendee.id, tx.manager);
      });
    } catch (repeat) {
      if (!(repeat instanceof Replay)) throw repeat;
      // Forgotten when the attendee was removed or every phone was signed out.
      if (repeat.answer === undefined) throw new Refusal('session.link-invalid');
      return repeat.answer as AttendeeSession;
    }
  }
}
