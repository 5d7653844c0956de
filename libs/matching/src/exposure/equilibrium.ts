/** A pair that could be brought together: places in a list of people, and what it is worth to them. */
export interface ValuedPair {
  readonly one: number;
  readonly other: number;
  readonly value: number;
}

/** The dials of the equilibrium. */
export interface EquilibriumSettings {
  /** How much value counts against an even spread: the smaller, the more. In units of value. */
  readonly temperature: number;
  /** Attention that each person has. */
  readonly capacity?: number;
  readonly sweeps?: number;
}

const SWEEPS = 500;
const CLOSE_ENOUGH = 1e-6;
/** Exponents beyond this would leave the numbers a machine has. */
const MOST_EXPONENT = 300;

/**
 * How much of everybody’s attention each pair gets when all of them compete for it: the stable matching with
 * transferable utility of Choo and Siow (2006), by iterated proportional fitting (Galichon and Salanié). Who is wanted
 * by many becomes dear, so that nobody is flooded and nobody left over. Every pair is looked at in each sweep: for rooms
 * of some hundred people, or to hold a faster method against.
 *
 * @returns one mass for each pair, in its order; the masses of one person never exceed the capacity by more than what
 *   the last sweep changed.
 */
export function equilibriumMasses(
  pairs: readonly ValuedPair[],
  people: number,
  { temperature, capacity = 1, sweeps = SWEEPS }: EquilibriumSettings,
): Float64Array {
  const pull = pairs.map(({ value }) => Math.exp(Math.min(MOST_EXPONENT, value / temperature)));
  const pairsOf = Array.from({ length: people }, (): { with: number; pull: number }[] => []);
  pairs.forEach(({ one, other }, at) => {
    pairsOf[one]?.push({ with: other, pull: pull[at] ?? 0 });
    pairsOf[other]?.push({ with: one, pull: pull[at] ?? 0 });
  });
  const share = new Float64Array(people).fill(Math.sqrt(capacity));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let widest = 0;
    pairsOf.forEach((theirs, person) => {
      const half = theirs.reduce((sum, pair) => sum + pair.pull * (share[pair.with] ?? 0), 0) / 2;
      // The positive root of share² + 2 · half · share = capacity, in the form that keeps its digits for large halves.
      const fitted = capacity / (Math.sqrt(capacity + half * half) + half);
      widest = Math.max(widest, Math.abs(Math.log(fitted / (share[person] ?? 1))));
      share[person] = fitted;
    });
    if (widest < CLOSE_ENOUGH) break;
  }
  return Float64Array.from(
    pairs,
    ({ one, other }, at) => (share[one] ?? 0) * (share[other] ?? 0) * (pull[at] ?? 0),
  );
}

/** How much of the blend is the mass of the equilibrium. */
const MASS = 0.75;

/** What to rank by: mostly how much attention a pair would get, somewhat what it is worth. */
export const priced = (mass: number, value: number): number => mass ** MASS * value ** (1 - MASS);
