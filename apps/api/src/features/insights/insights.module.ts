import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { MatchmakingModule } from '../matchmaking/index.js';
import { CountersFeed } from './counters.feed.js';
import { InsightsController } from './insights.controller.js';
import { ReadInsights } from './read-insights.js';
import { ReadLive } from './read-live.js';

@Module({
  imports: [AttendeesModule, MatchmakingModule],
  controllers: [InsightsController],
  providers: [CountersFeed, ReadInsights, ReadLive],
})
export class InsightsModule {}
