import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { ContactsModule } from '../contacts/index.js';
import { EventsModule } from '../events/index.js';
import { OpeningsModule } from '../openings/index.js';
import { ZonesModule } from '../zones/index.js';
import { AnswerSuggestion } from './answer-suggestion.js';
import { ConflictingCards } from './conflicting-cards.js';
import { EarlierHelp } from './earlier-help.js';
import { InProcessEngine } from './engine/in-process-engine.js';
import { openMatchingThread } from './engine/matching-thread.js';
import { RoomReader } from './engine/room-reader.js';
import { SuggestionEngine } from './engine/suggestion-engine.js';
import { WorkerEngine } from './engine/worker-engine.js';
import { MakeSuggestions } from './make-suggestions.js';
import { MatchOwnership } from './match-ownership.js';
import { MatchRunner } from './match-runner.js';
import { MatchingOutlookController } from './outlook/matching-outlook.controller.js';
import { PreviewMatching } from './outlook/preview-matching.js';
import { ReadFairness } from './outlook/read-fairness.js';
import { ReadPairOutlook } from './outlook/read-pair-outlook.js';
import { RehearseEvent } from './outlook/rehearse-event.js';
import { OwnCard } from './own-card.js';
import { PairUp } from './pair-up.js';
import { ReadSuggestions } from './read-suggestions.js';
import { RecordEncounter } from './record-encounter.js';
import { RemarkOnCard } from './remark-on-card.js';
import { GapFeed } from './radar/gap.feed.js';
import { GapWatch } from './radar/gap-watch.js';
import { ReadGaps } from './radar/read-gaps.js';
import { RoundPlanner } from './round-planner.js';
import { StorePairs } from './store-pairs.js';
import { ChangeMatchingSettings } from './settings/change-matching-settings.js';
import { MatchingSettingsController } from './settings/matching-settings.controller.js';
import { ReadMatchingSettings } from './settings/read-matching-settings.js';
import { StrikeFacts } from './strike/strike-facts.js';
import { StruckFactFeed } from './strike/struck-fact.feed.js';
import { StruckFactsController } from './strike/struck-facts.controller.js';
import { SuggestionFeed } from './suggestion.feed.js';
import { SuggestionSweep } from './suggestion-sweep.js';
import { SuggestionsController } from './suggestions.controller.js';
import { WithdrawStale } from './withdraw-stale.js';
import { ChangeEventWords } from './words/change-event-words.js';
import { EventWords } from './words/event-words.js';
import { EventWordsController } from './words/event-words.controller.js';
import { ReadEventWords } from './words/read-event-words.js';

/** Only the build has a file that a thread can load; tests run from sources. */
const fromSources = import.meta.url.endsWith('.ts');

@Module({
  imports: [AttendeesModule, EventsModule, ContactsModule, OpeningsModule, ZonesModule],
  controllers: [
    SuggestionsController,
    MatchingSettingsController,
    MatchingOutlookController,
    StruckFactsController,
    EventWordsController,
  ],
  providers: [
    {
      provide: SuggestionEngine,
      useFactory: () => (fromSources ? new InProcessEngine() : new WorkerEngine(openMatchingThread)),
    },
    RoomReader,
    WithdrawStale,
    ConflictingCards,
    StorePairs,
    MakeSuggestions,
    MatchOwnership,
    MatchRunner,
    RoundPlanner,
    ReadSuggestions,
    EarlierHelp,
    PairUp,
    RecordEncounter,
    OwnCard,
    AnswerSuggestion,
    RemarkOnCard,
    SuggestionFeed,
    StrikeFacts,
    StruckFactFeed,
    SuggestionSweep,
    ReadMatchingSettings,
    RehearseEvent,
    ReadPairOutlook,
    ReadFairness,
    PreviewMatching,
    ChangeMatchingSettings,
    EventWords,
    ReadEventWords,
    ChangeEventWords,
    GapWatch,
    GapFeed,
    ReadGaps,
  ],
  exports: [ReadGaps, RecordEncounter, RoundPlanner],
})
export class MatchmakingModule {}
