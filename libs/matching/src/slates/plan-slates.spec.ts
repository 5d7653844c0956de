import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dealInRounds } from './deal-in-rounds.js';
import { PairGraph } from './pair-graph.js';
import { type Card, planSlates, type SlateRequest, type WeighedPair } from './plan-slates.js';
import { Slates } from './slates.js';
import { swapPass } from './swap-pass.js';

const pairsIn = (size: number, most: number): fc.Arbitrary<WeighedPair[]> =>
  fc.uniqueArray(
    fc
      .record({
        one: fc.nat(size - 1),
        other: fc.nat(size - 1),
        weight: fc.constantFrom(0.1, 0.3, 0.5, 0.7, 1),
      })
      .filter(({ one, other }) => one < other),
    { selector: ({ one, other }) => one * size + other, maxLength: most },
  );

const request = fc.integer({ min: 2, max: 9 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    pairs: pairsIn(size, 14),
    capacity: fc.array(fc.nat(3), { minLength: size, maxLength: size }),
  }),
);

const loads = (cards: readonly Card[], size: number): number[] => {
  const load = new Array<number>(size).fill(0);
  for (const { one, other } of cards) {
    load[one] = (load[one] ?? 0) + 1;
    load[other] = (load[other] ?? 0) + 1;
  }
  return load;
};

/** By trying every choice: the most people who can hold a card at once. */
function mostCovered({ size, pairs, capacity }: SlateRequest): number {
  let most = 0;
  const load = new Array<number>(size).fill(0);
  const visit = (at: number): void => {
    const pair = pairs[at];
    if (!pair) {
      most = Math.max(most, load.filter((count) => count > 0).length);
      return;
    }
    visit(at + 1);
    const { one, other } = pair;
    if ((load[one] ?? 0) >= (capacity[one] ?? 0) || (load[other] ?? 0) >= (capacity[other] ?? 0)) return;
    load[one] = (load[one] ?? 0) + 1;
    load[other] = (load[other] ?? 0) + 1;
    visit(at + 1);
    load[one] = (load[one] ?? 0) - 1;
    load[other] = (load[other] ?? 0) - 1;
  };
  visit(0);
  return most;
}

const everybody = (size: number, cards: number): number[] => new Array<number>(size).fill(cards);

describe('planning slates', () => {
  it('keeps everybody within their capacity, and gives a pair at most one card', () => {
    fc.assert(
      fc.property(request, fc.nat(10), fc.boolean(), (made, share, grouped) => {
        const cards = planSlates({
          ...made,
          ...(grouped && { groups: made.capacity.map((_, person) => person % 2) }),
          serendipity: { share: share / 10, seed: 7, feasible: (one, other) => (one + other) % 3 !== 0 },
        });
        loads(cards, made.size).forEach((load, person) =>
          expect(load).toBeLessThanOrEqual(made.capacity[person] ?? 0),
        );
        expect(new Set(cards.map(({ one, other }) => `${one} ${other}`)).size).toBe(cards.length);
        for (const { one, other, reason } of cards)
          if (reason === 'chance') expect((one + other) % 3).not.toBe(0);
      }),
    );
  });

  it('keeps within capacity in a crowded room as well, and swaps only for the better', () => {
    const crowded = fc
      .array(fc.tuple(fc.nat(39), fc.nat(39), fc.integer({ min: 1, max: 100 })), {
        minLength: 150,
        maxLength: 300,
      })
      .map((drawn) => {
        const pairs = new Map<number, WeighedPair>();
        for (const [x, y, weight] of drawn) {
          const [one, other] = x < y ? [x, y] : [y, x];
          if (one !== other) pairs.set(one * 40 + other, { one, other, weight: weight / 100 });
        }
        return [...pairs.values()];
      });
    fc.assert(
      fc.property(crowded, fc.integer({ min: 1, max: 4 }), (pairs, cards) => {
        const planned = planSlates({ size: 40, pairs, capacity: everybody(40, cards) });
        for (const load of loads(planned, 40)) expect(load).toBeLessThanOrEqual(cards);
        const graph = new PairGraph(40);
        for (const { one, other, weight } of pairs) graph.add(one, other, weight);
        const slates = new Slates(graph, everybody(40, cards));
        dealInRounds(slates, graph.weights, cards);
        const worth = (): number => [...slates.edges].reduce((sum, edge) => sum + graph.weightOf(edge), 0);
        const before = worth();
        swapPass(slates, graph.weights);
        expect(worth()).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves nobody out who could have a card', () => {
    fc.assert(
      fc.property(request, (made) => {
        const covered = loads(planSlates(made), made.size).filter((load) => load > 0).length;
        expect(covered).toBe(mostCovered(made));
      }),
      { numRuns: 1000, seed: 20_261_129 },
    );
  });

  it('does not depend on the order of the pairs', () => {
    const twoOrders = request.chain((made) =>
      fc.tuple(fc.constant(made), fc.shuffledSubarray(made.pairs, { minLength: made.pairs.length })),
    );
    fc.assert(
      fc.property(twoOrders, ([made, pairs]) => {
        expect(planSlates({ ...made, pairs })).toEqual(planSlates(made));
      }),
    );
  });

  it('the only accountant in the room is not flooded', () => {
    const pairs = Array.from({ length: 30 }, (_, at) => ({ one: 0, other: at + 1, weight: 0.9 }));
    const cards = planSlates({ size: 31, pairs, capacity: everybody(31, 3), fallback: () => [] });
    expect(loads(cards, 31)[0]).toBe(3);
  });

  it('and those who sought the accountant still meet somebody', () => {
    const pairs = Array.from({ length: 30 }, (_, at) => ({ one: 0, other: at + 1, weight: 0.9 }));
    const others = function* (person: number): Iterable<number> {
      for (let step = 1; step < 31; step++) yield (person + step) % 31;
    };
    const cards = planSlates({ size: 31, pairs, capacity: everybody(31, 3), fallback: others });
    const load = loads(cards, 31);
    expect(Math.min(...load)).toBeGreaterThan(0);
    expect(Math.max(...load)).toBeLessThanOrEqual(3);
    expect(cards.some(({ reason }) => reason === 'fallback')).toBe(true);
  });

  it('two shy newcomers whom only the busiest person fits still meet someone', () => {
    // 0 is everybody's best; 1 to 4 fit one another as well; 5 and 6 fit nobody but 0.
    const pairs = [
      { one: 0, other: 1, weight: 1 },
      { one: 0, other: 2, weight: 1 },
      { one: 0, other: 5, weight: 0.2 },
      { one: 0, other: 6, weight: 0.2 },
      { one: 1, other: 3, weight: 0.5 },
      { one: 2, other: 4, weight: 0.5 },
    ];
    const load = loads(planSlates({ size: 7, pairs, capacity: everybody(7, 2) }), 7);
    expect(load[5]).toBe(1);
    expect(load[6]).toBe(1);
    expect(Math.min(...load)).toBe(1);
  });

  it('somebody who wrote nothing still gets a card', () => {
    const cards = planSlates({
      size: 3,
      pairs: [{ one: 0, other: 1, weight: 0.8 }],
      capacity: everybody(3, 2),
      fallback: (person) => (person === 2 ? [0, 1] : []),
    });
    expect(cards.filter(({ other }) => other === 2)).not.toHaveLength(0);
  });

  it('somebody on a day off gets none, and fallbacks respect that', () => {
    const cards = planSlates({
      size: 3,
      pairs: [{ one: 0, other: 1, weight: 0.8 }],
      capacity: [2, 0, 2],
      fallback: () => [0, 1, 2],
    });
    expect(cards.map(({ one, other }) => [one, other])).toEqual([[0, 2]]);
  });

  it('among equals those below their goal come first', () => {
    const pairs = [1, 2, 3, 4].map((other) => ({ one: 0, other, weight: 0.6 }));
    const cards = planSlates({
      size: 5,
      pairs,
      capacity: everybody(5, 1),
      belowGoal: (person) => person === 3,
    });
    expect(cards.map(({ other }) => other)).toEqual([3]);
  });

  it('spreads attention: whom everybody wants gives way to the second best of those who have one', () => {
    // Ten people want the star a little more than their neighbour; an eleventh wants only the star.
    const pairs: WeighedPair[] = [];
    for (let at = 1; at <= 10; at++) pairs.push({ one: 0, other: at, weight: 0.62 });
    for (let at = 1; at <= 9; at += 2) pairs.push({ one: at, other: at + 1, weight: 0.6 });
    pairs.push({ one: 0, other: 11, weight: 0.55 });
    const cards = planSlates({ size: 12, pairs, capacity: everybody(12, 1) });
    expect(cards).toContainEqual({ one: 0, other: 11, weight: 0.55, reason: 'fit' });
    expect(cards).toHaveLength(6);
  });

  it('a long slate within one circle gets a card that leads out of it', () => {
    const pairs: WeighedPair[] = [];
    for (let one = 0; one < 5; one++)
      for (let other = one + 1; other < 5; other++) pairs.push({ one, other, weight: 0.8 });
    pairs.push({ one: 0, other: 5, weight: 0.3 });
    const groups = [1, 1, 1, 1, 1, 2];
    const made = { size: 6, pairs, capacity: everybody(6, 4) };
    const bridge = planSlates({ ...made, capacity: everybody(6, 3), groups }).find(
      ({ other }) => other === 5,
    );
    expect(bridge).toBeDefined();
  });

  it.each([0, 0.25, 0.5, 0.8, 1])('chance deals the share it was given: %s', (share) => {
    const size = 200;
    const pairs: WeighedPair[] = [];
    for (let one = 0; one < size; one++)
      for (let step = 1; step <= 12; step++) {
        const other = (one + step * 7) % size;
        if (one < other) pairs.push({ one, other, weight: 0.4 + ((one * step) % 10) / 20 });
      }
    const made = {
      size,
      pairs,
      capacity: everybody(size, 3),
      serendipity: { share, seed: 11, feasible: () => true },
    };
    const cards = planSlates(made);
    expect(cards.length).toBeGreaterThanOrEqual(200);
    const chance = cards.filter(({ reason }) => reason === 'chance').length / cards.length;
    expect(Math.abs(chance - share)).toBeLessThanOrEqual(0.05);
    expect(planSlates(made)).toEqual(cards);
  });
});
