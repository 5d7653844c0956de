import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import { hashOf } from '../../platform/auth/secrets.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';

/** Uses up a sign-in link and opens a console session. */
@Injectable()
export class SignInToConsole {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the secret of the session. @throws Refusal session.link-invalid */
  execute(token: string): Promise<string> {
    return this.unitOfWork.run(
      async ({ manager }) => {
        const now = new Date(this.clock.now());
        const [link] = await manager.query<{ member_id: string }[]>(
          `WITH used AS (
             UPDATE sign_in_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING member_id
           ) SELECT member_id FROM used`,
          [hashOf(token), now],
        );
        if (!link) throw new Refusal('session.link-invalid');
        return this.sessions.open({ memberId: link.member_id }, manager);
      },
      { secretAnswer: true },
    );
  }
}
