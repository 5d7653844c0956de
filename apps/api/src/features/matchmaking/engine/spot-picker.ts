import type { FreeSpot } from '../../zones/index.js';

/** Hands out the spots of an event so that the emptiest comes first. */
export class SpotPicker {
  private readonly spots: { id: string; inUse: number; seats: number }[];

  constructor(spots: readonly FreeSpot[]) {
    this.spots = spots.map(({ id, inUse, seats }) => ({ id, inUse, seats }));
  }

  /** A spot for a pair, or null when the event has none: then they meet at the screen. */
  next(): string | null {
    let best = this.spots[0];
    for (const spot of this.spots) if (best && load(spot) < load(best)) best = spot;
    if (!best) return null;
    best.inUse += 1;
    return best.id;
  }
}

/** Pairs per seat: a sofa for two is fuller with one pair than a table for six. */
const load = ({ inUse, seats }: { inUse: number; seats: number }) => (inUse * 2) / seats;
