import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { type Clock, codeFromBytes, DAY, groupedCode, MINUTE } from '@commonground/kernel';
import type { ScreenSession as ScreenSessionView } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import { SessionStore } from '../../platform/auth/session-store.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { EventRepository, eventView } from '../events/index.js';
import { ScreenEntity } from './screens.entities.js';

/** How long a pairing code can be typed, and after how long without a sign a device is forgotten. */
const CODE_LIFETIME = 10 * MINUTE;
const FORGOTTEN_AFTER = DAY;

/** 40 bits: with the limit on wrong codes, nobody guesses one within its ten minutes. */
const CODE_LENGTH = 8;

/** Where a device stands: pairing, with its code, or paired, with its event. */
@Injectable()
export class ScreenSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionStore,
    private readonly events: EventRepository,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param secret of the device's cookie, or null when it has none
   * @returns what the device shows, and a new secret for its cookie where it had none that is known
   */
  async execute(secret: string | null): Promise<{ view: ScreenSessionView; secret: string | null }> {
    const actor = secret === null ? null : await this.sessions.actorOf('screen', secret);
    return this.unitOfWork.run(
      async ({ manager }) => {
        const known =
          actor?.kind === 'screen'
            ? await manager.findOne(ScreenEntity, {
                where: { id: actor.screenId },
                lock: { mode: 'pessimistic_write' },
              })
            : null;
        if (known) return { view: await this.describe(manager, known), secret: null };
        const screen = await this.welcome(manager);
        return {
          view: await this.describe(manager, screen),
          secret: await this.sessions.open({ screenId: screen.id }, manager),
        };
      },
      { secretAnswer: true },
    );
  }

  private async welcome(manager: EntityManager): Promise<ScreenEntity> {
    const now = this.clock.now();
    await manager.query('DELETE FROM screen WHERE event_id IS NULL AND code_expires_at < $1', [
      new Date(now - FORGOTTEN_AFTER),
    ]);
    const screen = manager.create(ScreenEntity, {
      id: uuid(),
      eventId: null,
      name: '',
      pairedAt: null,
      ...this.freshCode(),
    });
    await manager.insert(ScreenEntity, screen);
    return screen;
  }

  private async describe(manager: EntityManager, screen: ScreenEntity): Promise<ScreenSessionView> {
    if (screen.eventId !== null) {
      const event = eventView(await this.events.get(manager, screen.eventId), this.config.publicUrl);
      return { state: 'paired', pairingCode: '', expiresAt: null, name: screen.name, event };
    }
    let { pairingCode, codeExpiresAt } = screen;
    if (pairingCode === null || codeExpiresAt === null || codeExpiresAt.getTime() <= this.clock.now()) {
      ({ pairingCode, codeExpiresAt } = this.freshCode());
      await manager.update(ScreenEntity, { id: screen.id }, { pairingCode, codeExpiresAt });
    }
    const expiresAt = codeExpiresAt.toISOString();
    return { state: 'pairing', pairingCode: groupedCode(pairingCode), expiresAt, name: '', event: null };
  }

  private freshCode(): { pairingCode: string; codeExpiresAt: Date } {
    return {
      pairingCode: codeFromBytes(randomBytes(CODE_LENGTH)),
      codeExpiresAt: new Date(this.clock.now() + CODE_LIFETIME),
    };
  }
}
