import { Injectable } from '@nestjs/common';
import { mayAtEvent } from '@commonground/domain';
import type { AttendeeSession } from '@commonground/contracts';
import { hashOf } from '../../platform/auth/secrets.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { Places } from '../../platform/auth/places.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { DescribeAttendee } from '../attendees/index.js';

/** Signs a phone in by a personal link. It works until it is revoked, on a second phone too. */
@Injectable()
export class ConsumePersonalLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: Places,
    private readonly sessions: SessionStore,
    private readonly describe: DescribeAttendee,
  ) {}

  /** @returns the secret for the cookie as well. @throws Refusal session.link-invalid, event.phase while the event cannot be read */
  execute(token: string): Promise<{ session: AttendeeSession; secret: string }> {
    return this.unitOfWork.run(
      async ({ manager }) => {
        const [owner] = await manager.query<{ id: string; eventId: string }[]>(
          `SELECT attendee.id, attendee.event_id AS "eventId"
           FROM personal_link JOIN attendee ON attendee.id = personal_link.attendee_id
           WHERE token_hash = $1 AND revoked_at IS NULL FOR KEY SHARE OF attendee FOR SHARE OF personal_link`,
          [hashOf(token)],
        );
        const place = owner ? await this.places.find(owner.eventId, manager) : null;
        if (!owner || !place) throw new Refusal('session.link-invalid');
        if (!mayAtEvent({ kind: 'attendee', ...owner }, 'read-event', place).allowed)
          throw new Refusal('event.phase');
        // In one transaction with the look at the link: revoking it ends this session as well, or comes first.
        const secret = await this.sessions.open({ attendeeId: owner.id }, manager);
        return { session: await this.describe.session(owner.eventId, owner.id, manager), secret };
      },
      { secretAnswer: true },
    );
  }
}
