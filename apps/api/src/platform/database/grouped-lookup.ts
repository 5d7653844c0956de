import { MicroBatcher } from './micro-batcher.js';

/** A whole venue may come back at once: few queries, and nobody is sent away. */
const LIMITS = { together: 1000, waiting: Infinity };

/**
 * Makes one query of look-ups that come at the same time. Nothing is remembered: a look-up never joins a query that is
 * under way already, but the one after it, so that it sees everything that was committed before it was asked for.
 *
 * @param among looks up keys, each once; what it does not find is null
 */
export function groupedLookup<K, V>(
  among: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): (key: K) => Promise<V | null> {
  const batcher = new MicroBatcher<K, V | null>(
    async (_lane, keys) => {
      const found = await among([...new Set(keys)]);
      return keys.map((key) => ({ answer: found.get(key) ?? null }));
    },
    () => false,
    LIMITS,
  );
  return (key) => batcher.run('', key);
}
