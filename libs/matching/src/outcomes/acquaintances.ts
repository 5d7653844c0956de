/** Two people who accepted each other or met at this event, in either order. */
export type Acquaintance = readonly [string, string];

/** Counts the acquaintances that two people share. */
export type SharedAcquaintances = (a: string, b: string) => number;

/**
 * Friends of friends at this event, after Adamic and Adar (2003): each person whom both know counts 1 / ln(how many they
 * know), so that a shared acquaintance who knows everybody says little. At least two people know a shared acquaintance,
 * so one counts 1.44 at most.
 */
export function sharedAcquaintances(pairs: readonly Acquaintance[]): SharedAcquaintances {
  const known = new Map<string, Set<string>>();
  const learn = (one: string, other: string): void => {
    const theirs = known.get(one);
    if (theirs) theirs.add(other);
    else known.set(one, new Set([other]));
  };
  for (const [one, other] of pairs) {
    if (one === other) continue;
    learn(one, other);
    learn(other, one);
  }
  return (a, b) => {
    const mine = known.get(a);
    const theirs = known.get(b);
    if (!mine || !theirs || a === b) return 0;
    const [few, many] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
    const degrees: number[] = [];
    for (const person of few) if (many.has(person)) degrees.push(known.get(person)?.size ?? 0);
    // Summed in a fixed order, so that both directions give the same figure to the last digit.
    return degrees.sort((x, y) => x - y).reduce((sum, degree) => sum + 1 / Math.log(degree), 0);
  };
}
