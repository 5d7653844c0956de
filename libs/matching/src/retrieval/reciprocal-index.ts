import { BestLists } from './best-lists.js';
import { FOR_ASKER, FOR_OTHER, LANES, Overlap, SHARED, THRESHOLD } from './overlap.js';
import { placeOf, type ProfileClass, ProfileClasses } from './profile-classes.js';
import { deal, type MayPair, type Ranked, type ScoredClass } from './ranking.js';
import { boundFactor, DEFAULT_SCORE, reciprocal, type ScoreOptions } from './reciprocal-score.js';
import { hashOf, scaled, type SparseProfile } from './sparse-profile.js';

export interface IndexOptions extends ScoreOptions {
  /** Length of the lists that are kept for everybody; 0 keeps none, and every question is answered afresh. */
  readonly keep: number;
  /** Lists that changes have made shorter than this, though there are more, are filled again at once. */
  readonly serve: number;
}

export interface Question {
  readonly count: number;
  /** Whom the asker may be paired with; absent: everybody. */
  readonly mayPair?: MayPair;
  /** Among equals those behind this id come first, and then round from the smallest. Absent: by id. */
  readonly behind?: string;
}

/**
 * For everybody the others with the highest reciprocal score, exactly, while people join, change and leave. Equals
 * stand in the order of their ids, so that the lists do not depend on history. Only people with something in common
 * are listed. Same profiles are compared once, however many people have them.
 */
export class ReciprocalIndex {
  private readonly options: IndexOptions;
  private readonly bound: number;
  private readonly overlap = new Overlap();
  private readonly classes = new ProfileClasses();
  private readonly people = new Map<string, ProfileClass>();
  private readonly lists: BestLists | null;
  private readonly short = new Set<number>();

  constructor(options: Partial<IndexOptions> = {}) {
    this.options = { ...DEFAULT_SCORE, keep: 20, serve: 10, ...options };
    this.bound = boundFactor(this.options);
    const { keep } = this.options;
    this.lists = keep > 0 ? new BestLists(keep, (one, other) => this.isBefore(one, other)) : null;
  }

  get size(): number {
    return this.people.size;
  }

  has(id: string): boolean {
    return this.people.has(id);
  }

  /** Lets a person join, or changes their profile. */
  put(id: string, given: SparseProfile): void {
    const profile = this.weighed(given);
    const hash = hashOf(profile);
    const target = this.classes.find(profile, hash);
    const present = this.people.get(id);
    if (present && present === target) return;
    if (present) this.part(present, id);
    this.people.set(id, target ? this.admit(target, id) : this.found(profile, hash, id));
    this.refillShort();
  }

  /** Lets a person leave; unknown ones are left already. */
  remove(id: string): void {
    const present = this.people.get(id);
    if (!present) return;
    this.people.delete(id);
    this.part(present, id);
    this.refillShort();
  }

  /** The best others for a person, best first; none for somebody unknown. */
  best(id: string, { count, mayPair, behind }: Question): Ranked[] {
    const own = this.people.get(id);
    if (!own) return [];
    const allows = (other: string): boolean => other !== id && (mayPair?.(other) ?? true);
    const fromList = behind === undefined ? this.fromList(own, count, allows) : null;
    return (
      fromList ?? this.ask(own.profile, { count, mayPair: allows, ...(behind !== undefined && { behind }) })
    );
  }

  /** The best for a profile that need not be in the index, asked afresh. Somebody in it is not kept from themselves. */
  bestFor(profile: SparseProfile, question: Question): Ranked[] {
    return this.ask(this.weighed(profile), question);
  }

  private ask(profile: SparseProfile, question: Question): Ranked[] {
    this.overlap.sum(profile);
    const { cells, touched, count } = this.overlap;
    const found: ScoredClass[] = [];
    for (let at = 0; at < count; at++) {
      const slot = touched[at] as number;
      const { members } = this.classes.at(slot);
      found.push({ score: this.scoreAt(cells, slot), members });
    }
    this.overlap.clear();
    return deal(found, question);
  }

  /** Null where the list does not reach far enough to be sure. */
  private fromList(own: ProfileClass, count: number, allows: MayPair): Ranked[] | null {
    if (!this.lists) return null;
    const { lists } = this;
    const { slot } = own;
    const length = lists.lengthOf(slot);
    const plain = this.fromPlainList(own, count, allows);
    if (plain) return plain;
    const found: ScoredClass[] = [];
    for (let rank = 0; rank < length; rank++) {
      const { members } = this.classes.at(lists.slotAt(slot, rank));
      found.push({ score: lists.scoreAt(slot, rank), members });
    }
    const last = found.at(-1);
    if (own.members.length > 1) {
      const score = selfScore(own.profile, this.options);
      if (score > 0) found.push({ score, members: own.members });
    }
    const ranked = deal(found, { count, mayPair: allows });
    if (!lists.isCut(slot)) return ranked;
    // All who are not listed rank below the last entry; what ranks below it here is not known to be next.
    const end = ranked.at(-1);
    const border = last?.members[0];
    if (!last || border === undefined || !end || ranked.length < count) return null;
    return end.score > last.score || (end.score === last.score && end.id <= border) ? ranked : null;
  }

  /** The usual case: nobody listed shares a profile with anybody, so that the list is the answer as it stands. */
  private fromPlainList({ slot, members }: ProfileClass, count: number, allows: MayPair): Ranked[] | null {
    const lists = this.lists as BestLists;
    if (members.length > 1) return null;
    const ranked: Ranked[] = [];
    const length = lists.lengthOf(slot);
    for (let rank = 0; rank < length && ranked.length < count; rank++) {
      const listed = this.classes.at(lists.slotAt(slot, rank)).members;
      if (listed.length > 1) return null;
      const id = listed[0] as string;
      if (allows(id)) ranked.push({ id, score: lists.scoreAt(slot, rank) });
    }
    return ranked.length === count || !lists.isCut(slot) ? ranked : null;
  }

  private weighed({ seeks, gives, shares }: SparseProfile): SparseProfile {
    const { complement, common } = this.options;
    return { seeks: scaled(seeks, complement), gives, shares: scaled(shares, Math.sqrt(common)) };
  }

  private found(profile: SparseProfile, hash: number, id: string): ProfileClass {
    const made = this.classes.create(profile, hash, id);
    this.enter(made);
    return made;
  }

  private admit(target: ProfileClass, id: string): ProfileClass {
    const at = placeOf(target.members, id);
    // Among equals a class stands where its first member stands.
    if (at === 0) this.withdraw(target);
    target.members.splice(at, 0, id);
    if (at === 0) this.enter(target);
    return target;
  }

  private part(present: ProfileClass, id: string): void {
    const at = placeOf(present.members, id);
    if (at > 0) {
      present.members.splice(at, 1);
      return;
    }
    this.withdraw(present);
    present.members.shift();
    if (present.members.length > 0) this.enter(present);
    else this.classes.discard(present);
  }

  /** One pass over what the class has in common with others makes its own list and mends all others. */
  private enter({ slot, profile }: ProfileClass): void {
    const { overlap, lists, bound, options } = this;
    overlap.reach(slot);
    if (lists) {
      lists.reach(slot);
      lists.clear(slot);
      overlap.sum(profile);
      const { cells, touched, count } = overlap;
      let own = 0;
      for (let at = 0; at < count; at++) {
        const other = touched[at] as number;
        const cell = other * LANES;
        const shared = cells[cell + SHARED] as number;
        const forAsker = shared + (cells[cell + FOR_ASKER] as number);
        const forOther = shared + (cells[cell + FOR_OTHER] as number);
        const threshold = cells[cell + THRESHOLD] as number;
        // Sums are put back to 0 while their cache line is at hand.
        overlap.forget(other);
        const most = bound * (forAsker + forOther);
        if (most < own && most < threshold) continue;
        const score = reciprocal(forAsker, forOther, options);
        if (score >= own) {
          lists.offer(slot, other, score);
          own = lists.thresholdOf(slot);
        }
        if (score >= threshold) {
          lists.offer(other, slot, score);
          this.noteThreshold(other);
        }
      }
      this.noteThreshold(slot);
    }
    overlap.post(slot, profile);
  }

  private withdraw({ slot, profile }: ProfileClass): void {
    const { overlap, lists } = this;
    overlap.unpost(slot, profile);
    if (!lists) return;
    overlap.sum(profile);
    const { cells, touched, count } = overlap;
    for (let at = 0; at < count; at++) {
      const other = touched[at] as number;
      if (this.scoreAt(cells, other) < (cells[other * LANES + THRESHOLD] as number)) continue;
      if (!lists.drop(other, slot)) continue;
      this.noteThreshold(other);
      if (lists.isCut(other) && lists.lengthOf(other) < this.options.serve) this.short.add(other);
    }
    overlap.clear();
    lists.clear(slot);
    this.short.delete(slot);
  }

  private refillShort(): void {
    for (const slot of this.short) this.refill(this.classes.at(slot));
    this.short.clear();
  }

  private refill({ slot, profile }: ProfileClass): void {
    const { overlap, lists } = this;
    if (!lists) return;
    lists.clear(slot);
    overlap.sum(profile);
    const { cells, touched, count } = overlap;
    let own = 0;
    for (let at = 0; at < count; at++) {
      const other = touched[at] as number;
      if (other === slot) continue;
      const score = this.scoreAt(cells, other);
      if (score < own) continue;
      lists.offer(slot, other, score);
      own = lists.thresholdOf(slot);
    }
    overlap.clear();
    this.noteThreshold(slot);
  }

  private scoreAt(cells: Float32Array, slot: number): number {
    const cell = slot * LANES;
    const shared = cells[cell + SHARED] as number;
    const forAsker = shared + (cells[cell + FOR_ASKER] as number);
    const forOther = shared + (cells[cell + FOR_OTHER] as number);
    return reciprocal(forAsker, forOther, this.options);
  }

  private noteThreshold(slot: number): void {
    if (this.lists) this.overlap.cells[slot * LANES + THRESHOLD] = this.lists.thresholdOf(slot);
  }

  private isBefore(one: number, other: number): boolean {
    return (this.classes.at(one).members[0] as string) < (this.classes.at(other).members[0] as string);
  }
}

/** The score of two people with the same profile, summed up in the order of the index. */
function selfScore({ seeks, gives, shares }: SparseProfile, options: ScoreOptions): number {
  let shared = 0;
  shares.weights.forEach((weight) => (shared = Math.fround(shared + weight * weight)));
  let sum = 0;
  let at = 0;
  seeks.terms.forEach((term, from) => {
    while (at < gives.terms.length && (gives.terms[at] as number) < term) at++;
    if (gives.terms[at] !== term) return;
    sum = Math.fround(sum + (seeks.weights[from] as number) * (gives.weights[at] as number));
  });
  return reciprocal(shared + sum, shared + sum, options);
}
