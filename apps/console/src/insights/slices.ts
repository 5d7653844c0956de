import type { EncounterSlice } from '@commonground/contracts';

const SLICE_MS = 600_000;
const MOST = 144;

/** Fills the gaps between the first and the last slice, so that quiet times take their place in the plot. */
export function continuousSlices(slices: readonly EncounterSlice[]): EncounterSlice[] {
  const counts = new Map(slices.map((slice) => [Date.parse(slice.from), slice.encounters]));
  const times = [...counts.keys()].sort((a, b) => a - b);
  const first = times[0];
  const last = times.at(-1);
  if (first === undefined || last === undefined) return [];
  const length = Math.min(MOST, Math.round((last - first) / SLICE_MS) + 1);
  return Array.from({ length }, (_, index) => {
    const from = last - (length - 1 - index) * SLICE_MS;
    return { from: new Date(from).toISOString(), encounters: counts.get(from) ?? 0 };
  });
}
