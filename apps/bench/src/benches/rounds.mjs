import { checkPlan, planQuality, planRounds, swap } from '@commonground/matching';
import { percentile } from '../report/percentile.mjs';
import { timed } from '../rounds/measure.mjs';
import { profileWeights } from '../rounds/profiles.mjs';
import { plainGreedy, randomRounds } from '../rounds/simple-schedules.mjs';
import { upperBound } from '../rounds/upper-bound.mjs';
import { atLeast, atMost } from '../report/row.mjs';

const ROUNDS = 10;
/** Rooms in pairs; `listed`: how many of the best others of each person have a weight. */
const ROOMS = [
  { size: 100, listed: 99, share: 0.995, seconds: 1, runs: 5 },
  { size: 400, listed: 399, share: 0.995, seconds: 1, runs: 5 },
  { size: 1000, listed: 200, share: 0.975, seconds: 0.3, runs: 5 },
  { size: 10_000, listed: 60, share: 0.975, seconds: 4, runs: 3 },
];
/** Rooms at tables without weights, where only repeats count. */
const TABLES = [
  { tables: 7, seats: 4, rounds: 6, seconds: 1, repeats: 0 },
  { tables: 20, seats: 5, rounds: 12, seconds: 2, repeats: 0 },
  { tables: 8, seats: 4, rounds: 8, seconds: null, repeats: null },
];
const GINI = 0.13;

/**
 * How good planned rounds are and how long planning takes, beside what is simple (a greedy schedule, a random one) and
 * what is possible (an upper bound for any schedule).
 * @param {(line: string) => void} say
 */
export async function measureRounds(say) {
  return [
    ...ROOMS.flatMap((room) => pairRows(room, say)),
    ...weightedTableRows(say),
    ...TABLES.flatMap(tableRows),
  ];
}

function pairRows({ size, listed, share, seconds, runs }, say) {
  say(`${size} people: weights and upper bound …`);
  const pairs = profileWeights(size, listed, 7);
  const bound = upperBound(size, pairs, ROUNDS);
  const input = inputFor(size, pairs, { rounds: ROUNDS });
  say(`${size} people: planning ${runs} times …`);
  const planned = Array.from({ length: runs }, () => timed(() => planRounds(input)));
  const ids = input.people.map(({ id }) => id);
  const greedy = timed(() => plainGreedy(ids, pairs, ROUNDS));
  const simple = planQuality(asPlan(greedy.result), input);
  const chance = planQuality(asPlan(randomRounds(ids, 2, ROUNDS, 1)), input);
  const plan = planned[0].result;
  const quality = planQuality(plan, input);
  const name = `${size.toLocaleString('en-GB')} people, ${ROUNDS} rounds of pairs`;
  return [
    atLeast(`${name}: share of the upper bound (baseline greedy)`, {
      measured: quality.totalWeight / bound,
      baseline: simple.totalWeight / bound,
      gate: share,
    }),
    atLeast(`${name}: benefit (baseline random)`, {
      measured: quality.totalWeight,
      baseline: chance.totalWeight,
    }),
    atMost(`${name}: median time (s, baseline greedy)`, {
      measured: percentile(
        planned.map((run) => run.seconds),
        0.5,
      ),
      baseline: greedy.seconds,
      gate: seconds,
    }),
    atMost(`${name}: median processor time (s, baseline greedy)`, {
      measured: percentile(
        planned.map((run) => run.processor),
        0.5,
      ),
      baseline: greedy.processor,
    }),
    atMost(`${name}: Gini of benefit (baseline greedy)`, {
      measured: quality.gini,
      baseline: simple.gini,
      gate: GINI,
    }),
    atLeast(`${name}: benefit that 95 % exceed (baseline greedy)`, {
      measured: quality.p5,
      baseline: simple.p5,
    }),
    atMost(`${name}: repeats`, { measured: plan.repeats.length, gate: 0 }),
    atMost(`${name}: two change places, median processor time (s, baseline a check of the plan)`, {
      measured: timeToSwap(plan, input),
      baseline: medianOf(5, () => timed(() => checkPlan(plan, input)).processor),
    }),
  ];
}

/** The median over people of the last round who change places with somebody, whether that is allowed or not. */
function timeToSwap(plan, input) {
  const last = plan.rounds.length - 1;
  const [one, ...others] = plan.rounds[last].seatings.map(({ people }) => people[0]);
  return medianOf(25, (at) => timed(() => swap(plan, input, last, one, others[at])).processor);
}

const medianOf = (runs, measure) =>
  percentile(
    Array.from({ length: runs }, (_, at) => measure(at)),
    0.5,
  );

function weightedTableRows(say) {
  const [tables, seats, rounds] = [200, 5, 6];
  const size = tables * seats;
  say(`${size} people at ${tables} tables …`);
  const input = inputFor(size, profileWeights(size, 100, 7), {
    rounds,
    groupSize: seats,
    tables: tablesOf(tables, seats),
  });
  const { result: plan, seconds, processor } = timed(() => planRounds(input));
  const ids = input.people.map(({ id }) => id);
  const chance = randomRounds(ids, seats, rounds, 1);
  const pairs = (rounds * size * (seats - 1)) / 2;
  const name = `${tables} tables of ${seats}, ${rounds} rounds`;
  return [
    atLeast(`${name}: mean benefit of a pair (baseline random)`, {
      measured: planQuality(plan, input).totalWeight / pairs,
      baseline: planQuality(asPlan(chance), input).totalWeight / pairs,
    }),
    atMost(`${name}: time (s)`, { measured: seconds }),
    atMost(`${name}: processor time (s)`, { measured: processor }),
    atMost(`${name}: repeats (baseline random)`, {
      measured: plan.repeats.length,
      baseline: repeatsIn(chance),
      gate: 0,
    }),
  ];
}

function tableRows({ tables, seats, rounds, seconds, repeats }) {
  const size = tables * seats;
  const runs = [1, 2, 3, 4, 5].map((seed) => {
    const settings = { rounds, groupSize: seats, tables: tablesOf(tables, seats), seed };
    return timed(() => planRounds(inputFor(size, null, settings)));
  });
  const chance = randomRounds(
    inputFor(size, null, {}).people.map(({ id }) => id),
    seats,
    rounds,
    1,
  );
  const name = `${tables} tables of ${seats}, ${rounds} rounds, no weights, 5 seeds`;
  return [
    atMost(`${name}: most repeats (baseline random)`, {
      measured: Math.max(...runs.map(({ result }) => result.repeats.length)),
      baseline: repeatsIn(chance),
      gate: repeats,
    }),
    atMost(`${name}: slowest (s)`, { measured: Math.max(...runs.map((run) => run.seconds)), gate: seconds }),
    atMost(`${name}: most processor time (s)`, { measured: Math.max(...runs.map((run) => run.processor)) }),
  ];
}

/** @returns {import('@commonground/matching').RoundsInput} */
function inputFor(size, pairs, change) {
  const ids = Array.from({ length: size }, (_, at) => `p${String(at).padStart(5, '0')}`);
  const weights = pairs
    ? Array.from(pairs.weight, (weight, k) => [ids[pairs.from[k]], ids[pairs.to[k]], weight])
    : [];
  const people = ids.map((id) => ({ id, languages: [], stepFree: false }));
  const open = { groupSize: 2, metBefore: [], held: [], fairness: 1, seed: 3, mayMeet: () => true };
  return { people, weights, ...open, ...change };
}

const tablesOf = (count, seats) =>
  Array.from({ length: count }, (_, at) => ({ id: `t${at}`, seats, stepFree: false }));

/** @param {import('@commonground/matching').PlannedRound[]} rounds */
const asPlan = (rounds) => ({ rounds, repeats: [], unmet: [] });

function repeatsIn(rounds) {
  const met = new Set();
  let repeats = 0;
  for (const { seatings } of rounds) {
    for (const { people } of seatings) {
      people.forEach((a, at) =>
        people.slice(at + 1).forEach((b) => {
          const key = a < b ? `${a} ${b}` : `${b} ${a}`;
          if (met.has(key)) repeats++;
          met.add(key);
        }),
      );
    }
  }
  return repeats;
}
