import { type Bond, STRANGERS, UNACQUAINTED } from './reach.model.js';

/** The bond of two people, from neither side; `low` has the smaller id. */
export interface PairBond extends Pick<Bond, 'blocked' | 'accepted' | 'met' | 'declined'> {
  readonly low: string;
  readonly high: string;
  /** `low` keeps the card of `high` as a contact, and the other way round. Absent: nobody looked. */
  readonly lowKeeps?: boolean;
  readonly highKeeps?: boolean;
}

/** What has been between pairs of an event: blocks, answers, encounters, contacts. */
export class PairBonds {
  private readonly bonds = new Map<string, PairBond>();
  private readonly strangers: Bond;

  /** @param contacts whether the rows say who keeps whose card; where they do not, it stays unknown */
  constructor(rows: readonly PairBond[], { contacts = true } = {}) {
    for (const row of rows) this.bonds.set(pairKey(row.low, row.high), row);
    this.strangers = contacts ? STRANGERS : UNACQUAINTED;
  }

  /** The bond of two people as the first of them sees it; strangers when nothing has been. */
  of(viewer: string, other: string): Bond {
    const bond = this.bonds.get(pairKey(viewer, other));
    if (!bond) return this.strangers;
    const { blocked, accepted, met, declined, lowKeeps, highKeeps } = bond;
    const said = { blocked, accepted, met, declined };
    if (lowKeeps === undefined || highKeeps === undefined) return said;
    return viewer < other
      ? { ...said, keeps: lowKeeps, kept: highKeeps }
      : { ...said, keeps: highKeeps, kept: lowKeeps };
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
