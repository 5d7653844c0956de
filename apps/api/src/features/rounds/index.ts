export { RoundMetEntity, RoundSeriesEntity, RoundSittingOutEntity } from './rounds.entities.js';
export { RoundsModule } from './rounds.module.js';
