import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { ContactsModule } from '../contacts/index.js';
import { EventsModule } from '../events/index.js';
import { ZonesModule } from '../zones/index.js';
import { AnswerSuggestion } from './answer-suggestion.js';
import { Room } from './engine/room.js';
import { InProcessEngine, SuggestionEngine } from './engine/suggestion-engine.js';
import { MakeSuggestions } from './make-suggestions.js';
import { MatchRunner } from './match-runner.js';
import { PairUp } from './pair-up.js';
import { ReadSuggestions } from './read-suggestions.js';
import { RecordEncounter } from './record-encounter.js';
import { SuggestionFeed } from './suggestion.feed.js';
import { SuggestionSweep } from './suggestion-sweep.js';
import { SuggestionsController } from './suggestions.controller.js';

@Module({
  imports: [AttendeesModule, EventsModule, ContactsModule, ZonesModule],
  controllers: [SuggestionsController],
  providers: [
    { provide: SuggestionEngine, useClass: InProcessEngine },
    Room,
    MakeSuggestions,
    MatchRunner,
    ReadSuggestions,
    PairUp,
    RecordEncounter,
    AnswerSuggestion,
    SuggestionFeed,
    SuggestionSweep,
  ],
})
export class MatchmakingModule {}
