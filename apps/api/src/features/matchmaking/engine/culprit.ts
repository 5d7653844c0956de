/**
 * The one of all without whom it works: halves are tried until one is left. Null when it does not work without any single
 * one of them either, so that somebody is never blamed for what is wrong elsewhere.
 */
export async function culpritAmong<T>(
  all: readonly T[],
  works: (some: readonly T[]) => Promise<boolean>,
): Promise<T | null> {
  let suspects = all;
  while (suspects.length > 1) {
    const half = suspects.slice(0, Math.ceil(suspects.length / 2));
    suspects = (await works(half)) ? suspects.slice(half.length) : half;
  }
  const [one] = suspects;
  if (one === undefined) return null;
  return (await works(all.filter((other) => other !== one))) ? one : null;
}
