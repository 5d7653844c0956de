import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventsModule } from '../events/index.js';
import { IdentityModule } from '../identity/index.js';
import { CrowdHost } from './crowd/crowd-host.js';
import { CrowdKeeper } from './crowd/crowd-keeper.js';
import { CrowdLinks } from './crowd/crowd-links.js';
import { DemoController } from './demo.controller.js';
import { DemoEvents } from './demo-events.js';
import { DemoGuests } from './demo-guests.js';
import { DemoRepository } from './demo.repository.js';
import { LoadDemo } from './load-demo.js';
import { RemoveDemo } from './remove-demo.js';
import { SetCrowd } from './set-crowd.js';

@Module({
  imports: [IdentityModule, EventsModule, AttendeesModule],
  controllers: [DemoController],
  providers: [
    DemoRepository,
    DemoGuests,
    LoadDemo,
    RemoveDemo,
    SetCrowd,
    CrowdLinks,
    CrowdHost,
    CrowdKeeper,
    DemoEvents,
  ],
  exports: [DemoEvents],
})
export class DemoModule {}
