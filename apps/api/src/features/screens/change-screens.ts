import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { type Clock, normaliseCode } from '@commonground/kernel';
import type { ChangeScreen, PairScreen, ScreenView } from '@commonground/contracts';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FeedHub } from '../../platform/feeds/feed-hub.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { ScreenPresence } from './screen-presence.js';
import { screenView } from './screen.view.js';
import { ScreenEntity } from './screens.entities.js';

/** Wrong codes that one member may type. */
const WRONG_CODES = { points: 20, duration: 60 };

/** Pairs, renames and removes the screens of an event. */
@Injectable()
export class ChangeScreens {
  private readonly wrongCodes = new RateLimiterMemory(WRONG_CODES);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hub: FeedHub,
    private readonly presence: ScreenPresence,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal screen.code-unknown, request.rate-limited after many wrong codes */
  async pair(memberId: string, eventId: string, body: PairScreen): Promise<ScreenView> {
    const tried = await this.wrongCodes.get(memberId);
    if (tried && tried.consumedPoints >= WRONG_CODES.points) {
      throw new Refusal('request.rate-limited', undefined, { retryAfterMs: tried.msBeforeNext });
    }
    try {
      return await this.unitOfWork.run((tx) => this.claim(tx, eventId, body));
    } catch (cause) {
      if (cause instanceof Refusal && cause.code === 'screen.code-unknown') {
        await this.wrongCodes.consume(memberId).catch(() => undefined);
      }
      throw cause;
    }
  }

  /** @throws Refusal screen.not-found */
  change(eventId: string, screenId: string, body: ChangeScreen): Promise<ScreenView> {
    return this.unitOfWork.run(async (tx) => {
      const screen = await tx.manager.findOneBy(ScreenEntity, { id: screenId, eventId });
      if (!screen) throw new Refusal('screen.not-found');
      await tx.manager.update(ScreenEntity, { id: screenId }, { name: body.name });
      changed(tx, 'ScreenChanged', eventId, screenId);
      const online = await this.presence.online(tx.manager, eventId);
      return screenView({ ...screen, name: body.name }, online);
    });
  }

  /** Signs the device out and forgets it. A repeat finds it gone, which is no failure. */
  remove(eventId: string, screenId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { affected } = await tx.manager.delete(ScreenEntity, { id: screenId, eventId });
      if (!affected) return;
      changed(tx, 'ScreenRemoved', eventId, screenId);
      tx.afterCommit(() => this.hub.end((socket) => socket.screenId === screenId, 'session.missing'));
    });
  }

  private async claim(tx: Transaction, eventId: string, body: PairScreen): Promise<ScreenView> {
    const now = new Date(this.clock.now());
    // The code is cleared by the statement that finds it, so that two consoles cannot pair one device.
    const [[claimed]] = await tx.manager.query<[{ id: string }[], number]>(
      `UPDATE screen SET event_id = $1, name = $2, paired_at = $3, pairing_code = NULL, code_expires_at = NULL
       WHERE pairing_code = $4 AND event_id IS NULL AND code_expires_at > $3 RETURNING id`,
      [eventId, body.name, now, normaliseCode(body.code)],
    );
    if (!claimed) throw new Refusal('screen.code-unknown');
    changed(tx, 'ScreenPaired', eventId, claimed.id);
    const screen = await tx.manager.findOneByOrFail(ScreenEntity, { id: claimed.id });
    return screenView(screen, await this.presence.online(tx.manager, eventId));
  }
}

function changed(tx: Transaction, type: string, eventId: string, id: string): void {
  tx.change(eventId, { type, entity: 'screen', id, audience: 'staff' });
}
