import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventsModule } from '../events/index.js';
import { ChangeOpenings } from './change-openings.js';
import { ConflictLog } from './conflict-log.js';
import { DeclareApplication } from './declare-application.js';
import { MyOpeningsController } from './my-openings.controller.js';
import { OpeningsController } from './openings.controller.js';
import { ReadOpenings } from './read-openings.js';

@Module({
  imports: [AttendeesModule, EventsModule],
  controllers: [OpeningsController, MyOpeningsController],
  providers: [ChangeOpenings, DeclareApplication, ReadOpenings, ConflictLog],
  exports: [ConflictLog],
})
export class OpeningsModule {}
