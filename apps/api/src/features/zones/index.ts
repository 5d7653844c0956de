export { type FreeSpot, SpotRepository } from './spot.repository.js';
export { SpotEntity, ZoneEntity } from './zones.entities.js';
export { ZonesModule } from './zones.module.js';
