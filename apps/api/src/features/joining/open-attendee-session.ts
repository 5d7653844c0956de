import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SessionStore } from '../../platform/auth/session-store.js';
import { Refusal } from '../../platform/http/refusal.js';

/** Signs a phone in as an attendee. */
@Injectable()
export class OpenAttendeeSession {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionStore,
  ) {}

  /** @returns the secret for the cookie. @throws Refusal attendee.not-found for somebody who was removed in the meantime */
  execute(attendeeId: string): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const found = await manager.query<unknown[]>('SELECT 1 FROM attendee WHERE id = $1 FOR KEY SHARE', [
        attendeeId,
      ]);
      if (found.length === 0) throw new Refusal('attendee.not-found');
      return this.sessions.open({ attendeeId }, manager);
    });
  }
}
