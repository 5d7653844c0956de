import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FeedHub } from '../../platform/feeds/feed-hub.js';
import type { FeedSocket } from '../../platform/feeds/feed-socket.js';

/** Which screens are connected, and tells the console when one comes or goes. */
@Injectable()
export class ConnectedScreens implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(ConnectedScreens.name);
  private closing = false;

  constructor(
    private readonly hub: FeedHub,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.hub.onPresence((socket) => void this.seen(socket));
  }

  onModuleDestroy(): void {
    // While the process drains, every screen goes; writing that down for each would only hold up the end.
    this.closing = true;
  }

  /** Ids of the connected screens. */
  ids(): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const { screenId } of this.hub.connected()) if (screenId !== null) ids.add(screenId);
    return ids;
  }

  private async seen({ actor }: FeedSocket): Promise<void> {
    if (this.closing || actor.kind !== 'screen' || actor.eventId === null) return;
    const { eventId, screenId } = actor;
    try {
      await this.unitOfWork.run(async (tx) => {
        tx.change(eventId, { type: 'ScreenSeen', entity: 'screen', id: screenId, audience: 'staff' });
      });
    } catch (cause) {
      this.logger.warn(cause, 'The console was not told that a screen came or went.');
    }
  }
}
