import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { qrSvg } from '@commonground/interchange';
import type { Clock } from '@commonground/kernel';
import type { PersonalLink } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import { hashOf, newSecret } from '../../platform/auth/secrets.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FeedHub } from '../../platform/feeds/feed-hub.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { AttendeeRepository } from './attendee.repository.js';
import { PersonalLinkEntity } from './attendees.entities.js';
import { forgetJoining } from './stored-answers.js';

/** Links that sign one attendee in. At most one per person works; only its hash is kept. */
@Injectable()
export class PersonalLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attendees: AttendeeRepository,
    private readonly hub: FeedHub,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A fresh link. Earlier ones stop working; who came in by them stays. @throws Refusal attendee.not-found */
  issue(eventId: string, attendeeId: string): Promise<PersonalLink> {
    return this.unitOfWork.run(
      async (tx) => {
        const { waitingSince } = await this.attendees.lock(tx.manager, eventId, attendeeId);
        if (waitingSince !== null) throw new Refusal('attendee.not-found');
        await this.void(tx, attendeeId);
        const secret = newSecret();
        const createdAt = new Date(this.clock.now());
        await tx.manager.insert(PersonalLinkEntity, {
          id: uuid(),
          attendeeId,
          tokenHash: hashOf(secret),
          createdAt,
          revokedAt: null,
        });
        this.seen(tx, 'PersonalLinkIssued', eventId, attendeeId);
        // In the fragment, which browsers do not send: a press on the page posts it.
        const url = `${this.config.publicUrl}/app/#link=${secret}`;
        return { url, qrSvg: qrSvg(url, { ecc: 'medium' }), createdAt: createdAt.toISOString() };
      },
      { secretAnswer: true },
    );
  }

  /** Ends the link and every phone that is signed in as this person. @throws Refusal attendee.not-found */
  revoke(eventId: string, attendeeId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await this.attendees.lock(tx.manager, eventId, attendeeId);
      await this.void(tx, attendeeId);
      await tx.manager.query('DELETE FROM session WHERE attendee_id = $1', [attendeeId]);
      await forgetJoining(tx.manager, [attendeeId]);
      this.seen(tx, 'PersonalLinkRevoked', eventId, attendeeId);
      tx.afterCommit(() => this.hub.end((socket) => socket.attendeeId === attendeeId, 'session.missing'));
    });
  }

  private async void(tx: Transaction, attendeeId: string): Promise<void> {
    await tx.manager.query(
      'UPDATE personal_link SET revoked_at = $2 WHERE attendee_id = $1 AND revoked_at IS NULL',
      [attendeeId, new Date(this.clock.now())],
    );
  }

  private seen(tx: Transaction, type: string, eventId: string, attendeeId: string): void {
    tx.change(eventId, { type, entity: 'attendee', id: attendeeId, audience: 'staff' });
  }
}
