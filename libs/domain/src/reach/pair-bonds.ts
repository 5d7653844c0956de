import { type Bond, STRANGERS } from './reach.model.js';

/** The bond of two people; `low` has the smaller id. */
export interface PairBond extends Bond {
  readonly low: string;
  readonly high: string;
}

/** What has been between pairs of an event: blocks, answers, encounters. */
export class PairBonds {
  private readonly bonds = new Map<string, Bond>();

  constructor(rows: readonly PairBond[]) {
    for (const { low, high, ...bond } of rows) this.bonds.set(pairKey(low, high), bond);
  }

  /** The bond of two people, in either order; strangers when nothing has been. */
  of(a: string, b: string): Bond {
    return this.bonds.get(pairKey(a, b)) ?? STRANGERS;
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
