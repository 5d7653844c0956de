import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Clock } from '@commonground/kernel';
import type { Consents } from '@commonground/contracts';
import { CLOCK } from '../../platform/time/clock.js';
import { ConsentRecordEntity } from './attendees.entities.js';

/** The version of the words beside the three switches; raise it whenever they change their meaning. */
const CONSENT_TEXT = '2026-11';

/** Keeps what somebody agreed to or took back, when, and in which words. */
@Injectable()
export class ConsentRecords {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async write(manager: EntityManager, attendeeId: string, consents: Partial<Consents>): Promise<void> {
    const at = new Date(this.clock.now());
    const rows = Object.entries(consents).map(([purpose, granted]) => ({
      id: uuid(),
      attendeeId,
      purpose,
      granted,
      textVersion: CONSENT_TEXT,
      at,
    }));
    if (rows.length > 0) await manager.insert(ConsentRecordEntity, rows);
  }
}
