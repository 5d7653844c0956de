import { Gatherer } from './gatherer.js';

/**
 * Makes one query of look-ups that come at the same time. Nothing is remembered: a look-up never joins a query that is
 * under way already, but the one after it, so that it sees everything that was committed before it was asked for.
 *
 * @param among looks up keys, each once; what it does not find is null
 */
export function groupedLookup<K, V>(
  among: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): (key: K) => Promise<V | null> {
  const gatherer = new Gatherer<K, V | null>(
    async (keys) => {
      const found = await among([...new Set(keys)]);
      return keys.map((key) => found.get(key) ?? null);
    },
    // Whoever waits here waits with a request.
    () => 0,
  );
  return (key) => gatherer.ask(key);
}
