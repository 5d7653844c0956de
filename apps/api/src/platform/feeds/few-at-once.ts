/** Maps with a few tasks under way at a time, in order. Fails with the first failure. */
export async function fewAtOnce<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const index = next;
      next += 1;
      results[index] = await task(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, items.length) }, work));
  return results;
}

/** How a task ended, so that one that fails holds up no other. */
export const settled = async <T>(task: Promise<T>): Promise<PromiseSettledResult<T>> =>
  (await Promise.allSettled([task]))[0];
