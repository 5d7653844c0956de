import { Module } from '@nestjs/common';
import { EventsModule } from '../events/index.js';
import { AttendeeChanges } from './attendee-changes.js';
import { AttendeeFeed } from './attendee.feed.js';
import { AttendeeRepository } from './attendee.repository.js';
import { AttendeeSessionController } from './attendee-session.controller.js';
import { AttendeeViews } from './attendee-views.js';
import { AttendeesController } from './attendees.controller.js';
import { BlockAttendees } from './block-attendees.js';
import { BlocksController } from './blocks.controller.js';
import { Bonds } from './bonds.js';
import { ChangeMe } from './change-me.js';
import { ConsentRecords } from './consent-records.js';
import { DayBudgets } from './day-budgets.js';
import { DaysOff } from './days-off.js';
import { DescribeAttendee } from './describe-attendee.js';
import { MeController } from './me.controller.js';
import { MeFeed } from './me.feed.js';
import { PersonFeed } from './person.feed.js';
import { PersonalLinks } from './personal-links.js';
import { Persons } from './persons.js';
import { ProfessionSeats } from './profession-seats.js';
import { Readings } from './readings.js';
import { RegisterAttendees } from './register-attendees.js';
import { RemoveAttendees } from './remove-attendees.js';

@Module({
  imports: [EventsModule],
  controllers: [AttendeeSessionController, MeController, BlocksController, AttendeesController],
  providers: [
    AttendeeRepository,
    AttendeeChanges,
    Bonds,
    Persons,
    ConsentRecords,
    DayBudgets,
    DaysOff,
    DescribeAttendee,
    Readings,
    AttendeeViews,
    MeFeed,
    PersonFeed,
    AttendeeFeed,
    ChangeMe,
    BlockAttendees,
    RegisterAttendees,
    RemoveAttendees,
    PersonalLinks,
    ProfessionSeats,
  ],
  exports: [
    AttendeeRepository,
    AttendeeChanges,
    Bonds,
    Persons,
    ConsentRecords,
    DayBudgets,
    DaysOff,
    DescribeAttendee,
    Readings,
    RemoveAttendees,
    ProfessionSeats,
  ],
})
export class AttendeesModule {}
