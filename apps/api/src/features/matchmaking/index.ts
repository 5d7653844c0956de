export { EncounterEntity, SuggestionEntity } from './matchmaking.entities.js';
export { MatchingSettingsEntity } from './settings/matching-settings.entities.js';
export { StruckFactEntity } from './strike/struck-fact.entities.js';
export { GapEntity } from './radar/gap.entities.js';
export { ReadGaps } from './radar/read-gaps.js';
export { EventWordEntity } from './words/event-word.entities.js';
export { MatchmakingModule } from './matchmaking.module.js';
export { ReadPairScores } from './read-pair-scores.js';
export { RecordEncounter } from './record-encounter.js';
