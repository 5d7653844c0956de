import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventsModule } from '../events/index.js';
import { WallModule } from '../wall/index.js';
import { Admit } from './admit.js';
import { CompleteJoin } from './complete-join.js';
import { ConsumePersonalLink } from './consume-personal-link.js';
import { DecideJoins } from './decide-joins.js';
import { HoldJoin } from './hold-join.js';
import { JoinByCode } from './join-by-code.js';
import { JOIN_LIMITS, JoinCeiling, joinLimits } from './join-ceiling.js';
import { JoinCodes } from './join-codes.js';
import { JoiningController } from './joining.controller.js';
import { OpenAttendeeSession } from './open-attendee-session.js';
import { ReadJoinPage } from './read-join-page.js';
import { WaitingJoinFeed } from './waiting-join.feed.js';
import { WaitingJoinsController } from './waiting-joins.controller.js';

@Module({
  imports: [EventsModule, AttendeesModule, WallModule],
  controllers: [JoiningController, WaitingJoinsController],
  providers: [
    { provide: JOIN_LIMITS, useFactory: joinLimits },
    JoinCodes,
    JoinCeiling,
    Admit,
    HoldJoin,
    DecideJoins,
    WaitingJoinFeed,
    ReadJoinPage,
    JoinByCode,
    CompleteJoin,
    ConsumePersonalLink,
    OpenAttendeeSession,
  ],
})
export class JoiningModule {}
