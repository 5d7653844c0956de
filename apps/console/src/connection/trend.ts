import type { LiveSample } from '@commonground/contracts';

const STEP_MS = 10_000;
const STEPS = 60;

/** One value for each ten seconds of the last ten minutes, oldest first; null where nobody was there to measure. */
export function trendOf(
  samples: readonly LiveSample[],
  at: string,
  valueOf: (sample: LiveSample) => number | null,
): (number | null)[] {
  const last = Math.floor(Date.parse(at) / STEP_MS);
  const values = new Map(
    samples.map((sample) => [Math.floor(Date.parse(sample.at) / STEP_MS), valueOf(sample)]),
  );
  return Array.from({ length: STEPS }, (_, index) => values.get(last - STEPS + 1 + index) ?? null);
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The values as lines in a square of 100 by 100 whose origin lies at the top; a line for each stretch without a gap. */
export function linesOf(values: readonly (number | null)[]): Point[][] {
  const most = Math.max(1, ...values.filter((value) => value !== null));
  const lines: Point[][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const point = { x: (index / Math.max(1, values.length - 1)) * 100, y: 100 - (value / most) * 100 };
    const line = lines.at(-1);
    if (line && values[index - 1] !== null && index > 0) line.push(point);
    else lines.push([point]);
  });
  return lines;
}
