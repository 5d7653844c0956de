export { EncounterEntity, SuggestionEntity } from './matchmaking.entities.js';
export { MatchmakingModule } from './matchmaking.module.js';
