/** People who had between `from` and `to` cards. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

const MOST_BINS = 12;

/** People by their number of cards in few enough bars. Those without one always stand alone. */
export function binned(distribution: readonly number[]): Bin[] {
  const [none, ...some] = distribution;
  if (none === undefined) return [];
  const width = Math.max(1, Math.ceil(some.length / MOST_BINS));
  const bins: Bin[] = [{ from: 0, to: 0, people: none }];
  for (let at = 0; at < some.length; at += width) {
    const part = some.slice(at, at + width);
    bins.push({ from: at + 1, to: at + part.length, people: part.reduce((sum, people) => sum + people, 0) });
  }
  return bins;
}
