import { Module } from '@nestjs/common';
import { AttendeeChanges } from './attendee-changes.js';
import { AttendeeRepository } from './attendee.repository.js';
import { Bonds } from './bonds.js';

@Module({
  providers: [AttendeeRepository, AttendeeChanges, Bonds],
  exports: [AttendeeRepository, AttendeeChanges, Bonds],
})
export class AttendeesModule {}
