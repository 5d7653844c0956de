import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { EventsModule } from '../events/index.js';
import { MatchmakingModule } from '../matchmaking/index.js';
import { ZonesModule } from '../zones/index.js';
import { ChangePlaces } from './change-places.js';
import { CloseGaps } from './close-gaps.js';
import { MendRounds } from './mend-rounds.js';
import { PlanRounds } from './plan-rounds.js';
import { PlanTheRest } from './plan-the-rest.js';
import { ReadRoundPlan } from './read-round-plan.js';
import { ReadSeating } from './read-seating.js';
import { RoundChanges } from './round-changes.js';
import { RoundClock } from './round-clock.js';
import { RoundFeed } from './round.feed.js';
import { RoundMapFeed } from './round-map.feed.js';
import { RoundPlanFeed } from './round-plan.feed.js';
import { ReadRoundRoom } from './round-room.js';
import { RoundsController } from './rounds.controller.js';
import { SeatingController } from './seating.controller.js';
import { SeatingFeed } from './seating.feed.js';
import { SeriesRepository } from './series.repository.js';
import { TakePart } from './take-part.js';
import { TurnRounds } from './turn-rounds.js';

@Module({
  imports: [AttendeesModule, EventsModule, ZonesModule, MatchmakingModule],
  controllers: [RoundsController, SeatingController],
  providers: [
    SeriesRepository,
    ReadRoundRoom,
    ReadRoundPlan,
    ReadSeating,
    RoundChanges,
    PlanRounds,
    PlanTheRest,
    ChangePlaces,
    MendRounds,
    CloseGaps,
    TurnRounds,
    TakePart,
    RoundClock,
    RoundFeed,
    RoundPlanFeed,
    RoundMapFeed,
    SeatingFeed,
  ],
})
export class RoundsModule {}
