import type { Style, ZonePurpose } from '@commonground/contracts/constants';
import type { FreeSpot } from '../../zones/index.js';

/** Whoever likes company of two is led to where it is calm, two who like it lively to where it is that. */
export function liked(one: Style, other: Style): readonly ZonePurpose[] {
  if (one === 'one-to-one' || other === 'one-to-one') return ['quiet', 'coffee'];
  return one === 'lively' && other === 'lively' ? ['lively'] : [];
}

type Spot = Pick<FreeSpot, 'id' | 'purpose' | 'seats'> & { inUse: number };

/** Hands out the spots of an event so that the emptiest comes first. */
export class SpotPicker {
  private readonly spots: readonly Spot[];

  constructor(spots: readonly FreeSpot[]) {
    this.spots = spots.map(({ id, purpose, inUse, seats }) => ({ id, purpose, inUse, seats }));
  }

  /**
   * A spot for a pair, or null when the event has none: then they meet at the screen.
   *
   * @param purposes of zones where the two would like to be, if there is a seat
   */
  next(purposes: readonly ZonePurpose[] = []): string | null {
    const there = emptiest(this.spots.filter(({ purpose }) => purposes.includes(purpose)));
    const best = there && load(there) < 1 ? there : emptiest(this.spots);
    if (!best) return null;
    best.inUse += 1;
    return best.id;
  }
}

function emptiest(spots: readonly Spot[]): Spot | undefined {
  let best = spots[0];
  for (const spot of spots) if (best && load(spot) < load(best)) best = spot;
  return best;
}

/** Pairs per seat: a sofa for two is fuller with one pair than a table for six. */
const load = ({ inUse, seats }: { inUse: number; seats: number }) => (inUse * 2) / seats;
