import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventsModule } from '../events/index.js';
import { WallModule } from '../wall/index.js';
import { Admit } from './admit.js';
import { CompleteJoin } from './complete-join.js';
import { ConsumePersonalLink } from './consume-personal-link.js';
import { JoinByCode } from './join-by-code.js';
import { JoinCeiling } from './join-ceiling.js';
import { JoinCodes } from './join-codes.js';
import { JoiningController } from './joining.controller.js';
import { OpenAttendeeSession } from './open-attendee-session.js';
import { ReadJoinPage } from './read-join-page.js';

@Module({
  imports: [EventsModule, AttendeesModule, WallModule],
  controllers: [JoiningController],
  providers: [
    JoinCodes,
    JoinCeiling,
    Admit,
    ReadJoinPage,
    JoinByCode,
    CompleteJoin,
    ConsumePersonalLink,
    OpenAttendeeSession,
  ],
})
export class JoiningModule {}
