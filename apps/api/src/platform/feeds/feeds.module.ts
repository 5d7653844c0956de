import { Global, Module } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { ChangeLog } from './change-log.js';
import { FeedAccess } from './feed-access.js';
import { FeedGateway } from './feed.gateway.js';
import { FeedHub } from './feed-hub.js';
import { FeedRegistry } from './feed-registry.js';
import { FeedSignal } from './feed-signal.js';
import { SessionWatch } from './session-watch.js';
import { SocketLines } from './socket-lines.js';
import { Snapshots } from './snapshots.js';

/** Writing with a change log and reading it live. */
@Global()
@Module({
  providers: [
    FeedSignal,
    ChangeLog,
    FeedRegistry,
    FeedAccess,
    FeedHub,
    FeedGateway,
    SessionWatch,
    SocketLines,
    UnitOfWork,
    Snapshots,
  ],
  exports: [FeedSignal, FeedRegistry, FeedHub, UnitOfWork, Snapshots],
})
export class FeedsModule {}
