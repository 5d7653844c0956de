import type { ZoneView } from '@commonground/contracts';
import type { SpotEntity, ZoneEntity } from './zones.entities.js';

/** A zone with its spots, in their order. */
export function zoneView(zone: ZoneEntity, spots: readonly SpotEntity[]): ZoneView {
  return {
    id: zone.id,
    name: zone.name,
    purpose: zone.purpose,
    stepFree: zone.stepFree,
    position: zone.position,
    spots: spots
      .filter((spot) => spot.zoneId === zone.id)
      .map(({ id, name, kind, seats, charging, stepFree }) => ({
        id,
        name,
        kind,
        seats,
        charging,
        stepFree,
      })),
  };
}
