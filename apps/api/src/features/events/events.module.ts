import { Module } from '@nestjs/common';
import { ChangeEvent } from './change-event.js';
import { ChangeTopics } from './change-topics.js';
import { CreateEvent } from './create-event.js';
import { EventFeed } from './event.feed.js';
import { EventFurnishings } from './event-furnishings.js';
import { EventRepository } from './event.repository.js';
import { EventsController } from './events.controller.js';
import { ReadEvents } from './read-events.js';
import { TopicFeed } from './topic.feed.js';
import { TopicsController } from './topics.controller.js';

@Module({
  controllers: [EventsController, TopicsController],
  providers: [
    EventRepository,
    EventFurnishings,
    CreateEvent,
    ChangeEvent,
    ChangeTopics,
    ReadEvents,
    EventFeed,
    TopicFeed,
  ],
  exports: [EventRepository, EventFurnishings],
})
export class EventsModule {}
