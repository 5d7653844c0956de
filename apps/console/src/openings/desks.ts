import type { OpeningDesk, ZoneView } from '@commonground/contracts';

const keyOf = ({ zoneId, spotId }: OpeningDesk): string => (spotId === null ? zoneId : `${zoneId} ${spotId}`);

/** Every zone and every spot in it as a choice; a spot is named with its zone. */
export function deskChoices(zones: readonly ZoneView[]): { value: string; label: string }[] {
  return zones.flatMap(({ id: zoneId, name, spots }) => [
    { value: keyOf({ zoneId, spotId: null }), label: name },
    ...spots.map((spot) => ({ value: keyOf({ zoneId, spotId: spot.id }), label: `${name} · ${spot.name}` })),
  ]);
}

/** The value of a desk among the choices; null for none. */
export const deskValue = (desk: OpeningDesk | null): string | null => desk && keyOf(desk);

/** The desk of a chosen value. */
export function deskOf(value: string | null): OpeningDesk | null {
  const [zoneId, spotId = null] = value?.split(' ') ?? [];
  return zoneId ? { zoneId, spotId } : null;
}
