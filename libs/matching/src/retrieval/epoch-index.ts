import type { Ranked } from './ranking.js';
import { type IndexOptions, type Question, ReciprocalIndex } from './reciprocal-index.js';
import { type SparseProfile, type SparseVector, sparseVector } from './sparse-profile.js';

/** When the number of people has changed by more than this share, what is rare has changed too. */
const DRIFT = 0.1;

/** How often terms occurred when an epoch began. It does not change afterwards. */
interface Rarities {
  readonly people: number;
  readonly market: ReadonlyMap<number, number>;
  readonly common: ReadonlyMap<number, number>;
}

/**
 * A reciprocal index that weighs terms by their rarity, ln(1 + N / (1 + df)), each field at length 1. Rarities are frozen
 * for an epoch, so that one change does not move everybody’s scores. When the number of people has drifted by a tenth,
 * `isStale` says so; `renew` then copies people into the next index, as many at a time as the caller has leisure for,
 * and puts it in place of the old one when it is complete. Until then the old one answers and takes all changes.
 */
export class EpochIndex {
  private readonly people = new Map<string, SparseProfile>();
  /** Lines of the market (seeks and gives have one vocabulary) and common terms, counted over all people. */
  private readonly market = new Map<number, number>();
  private readonly common = new Map<number, number>();
  private rarities: Rarities = { people: 0, market: new Map(), common: new Map() };
  private current: ReciprocalIndex;
  private next: { index: ReciprocalIndex; rarities: Rarities; waiting: string[] } | null = null;

  constructor(private readonly options: Partial<IndexOptions> = {}) {
    this.current = new ReciprocalIndex(options);
  }

  get isStale(): boolean {
    return (
      this.next !== null || Math.abs(this.people.size - this.rarities.people) > DRIFT * this.rarities.people
    );
  }

  put(id: string, profile: SparseProfile): void {
    this.count(this.people.get(id), -1);
    this.people.set(id, profile);
    this.count(profile, 1);
    this.current.put(id, weighed(profile, this.rarities));
    if (this.next?.index.has(id)) this.next.index.put(id, weighed(profile, this.next.rarities));
    else this.next?.waiting.push(id);
  }

  remove(id: string): void {
    this.count(this.people.get(id), -1);
    this.people.delete(id);
    this.current.remove(id);
    this.next?.index.remove(id);
  }

  best(id: string, question: Question): Ranked[] {
    return this.current.best(id, question);
  }

  /** Brings at most `atMost` people into the next epoch; says whether the index is now up to date. */
  renew(atMost = Infinity): boolean {
    if (!this.isStale) return true;
    this.next ??= {
      index: new ReciprocalIndex(this.options),
      rarities: {
        people: this.people.size,
        market: new Map(this.market),
        common: new Map(this.common),
      },
      waiting: [...this.people.keys()].sort().reverse(),
    };
    const { index, rarities, waiting } = this.next;
    for (let done = 0; done < atMost && waiting.length > 0; done++) {
      const id = waiting.pop() as string;
      const profile = this.people.get(id);
      if (profile) index.put(id, weighed(profile, rarities));
    }
    if (waiting.length > 0) return false;
    this.current = index;
    this.rarities = rarities;
    this.next = null;
    return !this.isStale;
  }

  private count(profile: SparseProfile | undefined, by: 1 | -1): void {
    if (!profile) return;
    for (const term of profile.seeks.terms) add(this.market, term, by);
    for (const term of profile.gives.terms) add(this.market, term, by);
    for (const term of profile.shares.terms) add(this.common, term, by);
  }
}

function add(counts: Map<number, number>, term: number, by: number): void {
  const count = (counts.get(term) ?? 0) + by;
  if (count > 0) counts.set(term, count);
  else counts.delete(term);
}

function weighed({ seeks, gives, shares }: SparseProfile, rarities: Rarities): SparseProfile {
  const { people, market, common } = rarities;
  return {
    seeks: byRarity(seeks, people, market),
    gives: byRarity(gives, people, market),
    shares: byRarity(shares, people, common),
  };
}

/** A term that nobody had when the epoch began counts as the rarest. */
function byRarity(vector: SparseVector, people: number, counts: ReadonlyMap<number, number>): SparseVector {
  const raw = [...vector.terms].map((term, at): [number, number] => {
    const rarity = Math.log(1 + Math.max(1, people) / (1 + (counts.get(term) ?? 0)));
    return [term, (vector.weights[at] as number) * rarity];
  });
  const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1;
  return sparseVector(raw.map(([term, weight]) => [term, weight / length]));
}
