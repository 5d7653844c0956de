import { sameProfile, type SparseProfile } from './sparse-profile.js';

/** All people with one and the same profile; they stand in the index once. */
export interface ProfileClass {
  readonly slot: number;
  readonly profile: SparseProfile;
  readonly hash: number;
  /** Ascending; never empty while the class stands in the index. */
  readonly members: string[];
}

/** Finds the class of a profile, and gives classes the smallest free slots. */
export class ProfileClasses {
  private readonly bySlot: (ProfileClass | undefined)[] = [];
  private readonly byHash = new Map<number, ProfileClass[]>();
  private readonly free: number[] = [];

  at(slot: number): ProfileClass {
    return this.bySlot[slot] as ProfileClass;
  }

  /** @param hash of the profile, see `hashOf` */
  find(profile: SparseProfile, hash: number): ProfileClass | undefined {
    return this.byHash.get(hash)?.find((known) => sameProfile(known.profile, profile));
  }

  create(profile: SparseProfile, hash: number, member: string): ProfileClass {
    const slot = this.free.pop() ?? this.bySlot.length;
    const made: ProfileClass = { slot, profile, hash, members: [member] };
    this.bySlot[slot] = made;
    const equal = this.byHash.get(hash);
    if (equal) equal.push(made);
    else this.byHash.set(hash, [made]);
    return made;
  }

  discard({ slot, hash }: ProfileClass): void {
    this.bySlot[slot] = undefined;
    this.free.push(slot);
    const left = this.byHash.get(hash)?.filter((known) => known.slot !== slot) ?? [];
    if (left.length > 0) this.byHash.set(hash, left);
    else this.byHash.delete(hash);
  }
}

/** The first place in an ascending list of ids whose id is not smaller. */
export function placeOf(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] as string) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
