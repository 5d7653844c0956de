import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventsModule } from '../events/index.js';
import { CountersFeed } from './counters.feed.js';
import { InsightsController } from './insights.controller.js';
import { ReadInsights } from './read-insights.js';

@Module({
  imports: [AttendeesModule, EventsModule],
  controllers: [InsightsController],
  providers: [CountersFeed, ReadInsights],
})
export class InsightsModule {}
