import { Global, Module } from '@nestjs/common';
import { HotCommands } from '../database/hot-commands.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { ChangeLog } from './change-log.js';
import { FeedAccess } from './feed-access.js';
import { FeedGateway } from './feed.gateway.js';
import { FeedHub } from './feed-hub.js';
import { FeedRegistry } from './feed-registry.js';
import { FeedSignal } from './feed-signal.js';
import { Handshakes } from './handshakes.js';
import { HintRelay } from './hints/hint-relay.js';
import { LongPollController } from './long-poll.controller.js';
import { LongPolls } from './long-polls.js';
import { PhoneCeiling } from './phone-ceiling.js';
import { SessionWatch } from './session-watch.js';
import { Snapshots } from './snapshots.js';
import { HeapRoom } from './heap-room.js';
import { SocketDoor } from './socket-door.js';
import { SocketLimits } from './socket-limits.js';
import { SocketLines } from './socket-lines.js';

/** Writing with a change log and reading it live. */
@Global()
@Module({
  controllers: [LongPollController],
  providers: [
    FeedSignal,
    HintRelay,
    ChangeLog,
    FeedRegistry,
    FeedAccess,
    FeedHub,
    Handshakes,
    HeapRoom,
    SocketDoor,
    PhoneCeiling,
    SocketLimits,
    FeedGateway,
    LongPolls,
    SessionWatch,
    SocketLines,
    UnitOfWork,
    HotCommands,
    Snapshots,
  ],
  exports: [FeedSignal, FeedRegistry, FeedHub, UnitOfWork, HotCommands, Snapshots],
})
export class FeedsModule {}
