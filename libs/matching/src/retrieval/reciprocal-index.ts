import { BestLists } from './best-lists.js';
import { Overlap } from './overlap.js';
import { placeOf, type ProfileClass, ProfileClasses } from './profile-classes.js';
import { deal, type MayPair, type Ranked, type ScoredClass } from './ranking.js';
import { DEFAULT_SCORE, reciprocal, type ScoreOptions, selfScore } from './reciprocal-score.js';
import { Shortlist } from './shortlist.js';
import { hashOf, type SparseProfile } from './sparse-profile.js';

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
  private readonly overlap: Overlap;
  private readonly classes = new ProfileClasses();
  private readonly people = new Map<string, ProfileClass>();
  private readonly lists: BestLists | null;
  private readonly shortlist: Shortlist;
  private readonly short = new Set<number>();

  constructor(options: Partial<IndexOptions> = {}) {
    this.options = { ...DEFAULT_SCORE, keep: 20, serve: 10, ...options };
    const { keep } = this.options;
    this.overlap = new Overlap(this.options);
    this.shortlist = new Shortlist(keep);
    this.lists = keep > 0 ? new BestLists(keep, (one, other) => this.isBefore(one, other)) : null;
  }

  get size(): number {
    return this.people.size;
  }

  has(id: string): boolean {
    return this.people.has(id);
  }

  /** Lets a person join, or changes their profile. */
  put(id: string, profile: SparseProfile): void {
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
    return this.ask(profile, question);
  }

  private ask(profile: SparseProfile, question: Question): Ranked[] {
    const { overlap } = this;
    overlap.sum(profile);
    const found: ScoredClass[] = [];
    for (let at = 0; at < overlap.count; at++) {
      const slot = overlap.slotAt(at);
      const { members } = this.classes.at(slot);
      found.push({ score: this.scoreAt(slot), members });
    }
    overlap.clear();
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
    const { overlap, lists } = this;
    overlap.reach(slot);
    if (lists) {
      lists.reach(slot);
      overlap.sum(profile);
      this.offerAll(lists, slot);
    }
    overlap.post(slot, profile);
  }

  /** Offers the slot and all who have something in common with it to each other’s lists. Leaves the sums at 0. */
  private offerAll(lists: BestLists, slot: number): void {
    const { overlap, shortlist } = this;
    const { count } = overlap;
    shortlist.begin();
    for (
      let at = overlap.nextReaching(0, 0);
      at < count;
      at = overlap.nextReaching(at + 1, shortlist.threshold)
    ) {
      const other = overlap.slotAt(at);
      const score = this.scoreAt(other);
      overlap.forget(other);
      if (score >= shortlist.threshold) shortlist.add(other, score);
      if (score >= overlap.thresholdOf(other)) {
        lists.offer(other, slot, score);
        this.noteThreshold(other);
      }
    }
    this.makeList(lists, slot, count);
  }

  /** Makes the list of a slot from the shortlist, of so many who have something in common with it. */
  private makeList(lists: BestLists, slot: number, count: number): void {
    const { slots, scores, threshold } = this.shortlist;
    lists.clear(slot);
    for (let at = 0; at < this.shortlist.count; at++) {
      const score = scores[at] as number;
      if (score >= threshold) lists.offer(slot, slots[at] as number, score);
    }
    if (count > lists.most) lists.cutOff(slot);
    this.noteThreshold(slot);
  }

  private withdraw({ slot, profile }: ProfileClass): void {
    const { overlap, lists, options } = this;
    overlap.unpost(slot, profile);
    if (!lists) return;
    overlap.sum(profile);
    const { count } = overlap;
    for (
      let at = overlap.nextReaching(0, Infinity);
      at < count;
      at = overlap.nextReaching(at + 1, Infinity)
    ) {
      const other = overlap.slotAt(at);
      overlap.forget(other);
      if (!lists.drop(other, slot)) continue;
      this.noteThreshold(other);
      if (lists.isCut(other) && lists.lengthOf(other) < options.serve) this.short.add(other);
    }
    lists.clear(slot);
    this.short.delete(slot);
  }

  private refillShort(): void {
    for (const slot of this.short) this.refill(this.classes.at(slot));
    this.short.clear();
  }

  private refill({ slot, profile }: ProfileClass): void {
    const { overlap, lists, shortlist } = this;
    if (!lists) return;
    overlap.sum(profile);
    shortlist.begin();
    let others = 0;
    for (let at = 0; at < overlap.count; at++) {
      const other = overlap.slotAt(at);
      if (other === slot) continue;
      others++;
      const score = this.scoreAt(other);
      if (score >= shortlist.threshold) shortlist.add(other, score);
    }
    this.makeList(lists, slot, others);
    overlap.clear();
  }

  private scoreAt(slot: number): number {
    const { floats } = this.overlap.heap;
    const cell = this.overlap.cells + (slot << 2);
    const shared = floats[cell] as number;
    const forAsker = shared + (floats[cell + 1] as number);
    const forOther = shared + (floats[cell + 2] as number);
    return reciprocal(forAsker, forOther, this.options);
  }

  private noteThreshold(slot: number): void {
    if (this.lists) this.overlap.noteThreshold(slot, this.lists.thresholdOf(slot));
  }

  private isBefore(one: number, other: number): boolean {
    return (this.classes.at(one).members[0] as string) < (this.classes.at(other).members[0] as string);
  }
}
