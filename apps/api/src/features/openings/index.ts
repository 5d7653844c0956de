export { ConflictLog } from './conflict-log.js';
export { ConflictUseEntity, OpeningEntity } from './openings.entities.js';
export { OpeningsModule } from './openings.module.js';
