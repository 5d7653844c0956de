import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Edges } from './blossoms.js';
import { heaviestMatching } from './matcher.js';

type Edge = readonly [number, number, number];

const edgesOf = (list: readonly Edge[]): Edges => ({
  count: list.length,
  from: Int32Array.from(list, ([from]) => from),
  to: Int32Array.from(list, ([, to]) => to),
  weight: Float64Array.from(list, ([, , weight]) => weight),
});

interface Best {
  readonly pairs: number;
  readonly weight: number;
}

/** Tries everything. */
function best(size: number, list: readonly Edge[]): Best {
  const weightOf = new Map(list.map(([from, to, weight]) => [from * size + to, weight]));
  const better = (one: Best, other: Best): Best =>
    other.pairs > one.pairs || (other.pairs === one.pairs && other.weight > one.weight) ? other : one;
  const from = (free: readonly number[]): Best => {
    const [first, ...rest] = free;
    if (first === undefined) return { pairs: 0, weight: 0 };
    let found = from(rest);
    for (const other of rest) {
      const weight = weightOf.get(first * size + other);
      if (weight === undefined) continue;
      const further = from(rest.filter((v) => v !== other));
      found = better(found, { pairs: further.pairs + 1, weight: further.weight + weight });
    }
    return found;
  };
  return from(Array.from({ length: size }, (_, v) => v));
}

const graph = fc.integer({ min: 0, max: 9 }).chain((size) => {
  const all = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size - a - 1 }, (_, b) => [a, a + b + 1] as const),
  ).flat();
  return fc
    .array(fc.option(fc.integer({ min: -9, max: 30 }), { freq: 3 }), {
      minLength: all.length,
      maxLength: all.length,
    })
    .map((weights) => ({
      size,
      list: all.flatMap(([a, b], at): Edge[] => {
        const weight = weights[at];
        return weight == null ? [] : [[a, b, weight]];
      }),
    }));
});

describe('the heaviest matching', () => {
  it('has as many pairs as any, and when all are matched as much weight as any', () => {
    fc.assert(
      fc.property(graph, ({ size, list }) => {
        const mate = heaviestMatching(size, edgesOf(list));
        const expected = best(size, list);
        const matched = list.filter(([a, b]) => mate[a] === b);
        matched.forEach(([a, b]) => expect(mate[b]).toBe(a));
        expect(mate.filter((other) => other !== -1)).toHaveLength(2 * matched.length);
        expect(matched).toHaveLength(expected.pairs);
        if (2 * expected.pairs === size) {
          expect(matched.reduce((sum, [, , weight]) => sum + weight, 0)).toBe(expected.weight);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives up two good edges for one that leaves nobody alone', () => {
    const list: Edge[] = [
      [0, 1, 1],
      [1, 2, 100],
      [2, 3, 1],
    ];
    expect([...heaviestMatching(4, edgesOf(list))]).toEqual([1, 0, 3, 2]);
  });
});
