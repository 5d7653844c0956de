import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventsModule } from '../events/index.js';
import { ApplyRows } from './apply-rows.js';
import { ChangeImport } from './change-import.js';
import { ImportFeed } from './import.feed.js';
import { ImportLock } from './import-lock.js';
import { ImportPlans } from './import-plans.js';
import { ImportRepository } from './import.repository.js';
import { ImportRunner } from './import-runner.js';
import { ImportsController } from './imports.controller.js';
import { PersonWriter } from './person-writer.js';
import { ReadImports } from './read-imports.js';
import { RunImport } from './run-import.js';
import { TakeBackSteps } from './take-back-steps.js';
import { UploadImport } from './upload-import.js';

@Module({
  imports: [EventsModule, AttendeesModule],
  controllers: [ImportsController],
  providers: [
    ImportRepository,
    ImportPlans,
    ImportFeed,
    ImportLock,
    PersonWriter,
    ApplyRows,
    TakeBackSteps,
    ImportRunner,
    ReadImports,
    UploadImport,
    ChangeImport,
    RunImport,
  ],
})
export class ImportsModule {}
