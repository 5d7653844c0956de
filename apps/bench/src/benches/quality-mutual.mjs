import { seededRandom } from '@commonground/kernel';
import { interval } from '../quality/mutual/bootstrap.mjs';
import { coldProbabilities } from '../quality/mutual/cold.mjs';
import { mutualOf } from '../quality/mutual/dates.mjs';
import { handSetFit, likenessOf, statedFit } from '../quality/mutual/features.mjs';
import {
  controls,
  judge,
  learningCurve,
  policiesOf,
  shippedFolds,
  warmFolds,
} from '../quality/mutual/protocols.mjs';
import { speedDates } from '../quality/mutual/speed-dating.mjs';
import { atLeast, atMost } from '../report/row.mjs';

/**
 * @typedef {import('../report/row.mjs').Row} Row
 * @typedef {import('../quality/mutual/protocols.mjs').Verdict} Verdict
 * @typedef {import('../quality/mutual/protocols.mjs').Estimate} Estimate
 * @typedef {import('../quality/mutual/policies.mjs').Realised} Realised
 */

/** What earlier work on the same eleven events reached, without gender and age; see docs/benchmarks.md. */
const REFERENCE = { own: 0.587, mutual: 0.544, warm: 0.7, fourRounds: 0.658, cold: 45.3, f0: 52.9, f1: 52.5 };
const GATE = {
  cold: { own: 0.57, mutual: 0.53 },
  handSet: { own: 0.535, mutual: 0.527 },
  warm: 0.69,
  fourRounds: 0.64,
  matches: { cold: 44, f1: 51 },
  neverShown: { cold: 0.05, f1: 0.1 },
};
/** Stated in advance, from the earlier work: values spread less before anybody met. */
const TEMPERATURE = { cold: 0.05, warm: 0.1 };
const CURVE = { seen: [0, 2, 4, 6, 8, 10], after: 10 };

/**
 * How well it can be told who will want to meet, on eleven real events of which both sides’ decisions are known.
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureQualityMutual(say) {
  const dates = speedDates();
  const matches = mutualOf(dates).reduce((sum, both) => sum + both, 0) / 2;
  say(`${dates.profiles.length} people, ${dates.from.length} decisions, ${matches} mutual matches`);
  const random = seededRandom(1);
  const simple = {
    random: judge(
      dates,
      dates.from.map(() => random()),
    ),
    likeness: judge(
      dates,
      likenessOf(dates).map((likeness) => (1 + likeness) / 2),
    ),
    stated: judge(
      dates,
      dates.from.map((from, at) => statedFit(dates, from, dates.to[at] ?? -1)),
    ),
  };
  const handSet = judge(dates, handSetFit(dates));
  const { probabilities: expected, priors } = coldProbabilities(dates);
  say(`penalty that the training events chose: ${[...new Set(priors.values())].join(', ')}`);
  const cold = judge(dates, expected);
  const folds = warmFolds(dates, expected);
  const curve = learningCurve(dates, expected, CURVE);

  const rows = [
    ...verdictRows('random', simple.random),
    ...verdictRows('interest cosine', simple.likeness),
    ...verdictRows('stated preference × self-rating', simple.stated),
    ...verdictRows('weights set by hand', handSet, { baseline: simple.stated, gate: GATE.handSet }),
    ...verdictRows(`cold, learned (reference ${REFERENCE.own} own, ${REFERENCE.mutual} mutual)`, cold, {
      baseline: simple.stated,
      gate: GATE.cold,
    }),
    ...intervalRows('cold, learned: AUC own', cold.own),
    ...intervalRows('cold, learned: AUC mutual', cold.mutual),
  ];
  for (const { name, kept, verdict } of folds)
    rows.push(...verdictRows(`warm ${name}`, verdict, { baseline: judge(dates, expected, kept) }));
  const warm = folds.map(({ verdict }) => verdict);
  rows.push(
    atLeast(`warm, mean of f0 and f1: AUC mutual (reference ${REFERENCE.warm})`, {
      measured: meanOf(warm.map(({ mutual }) => mutual.value)),
      gate: GATE.warm,
    }),
    ...folds.flatMap(({ name, verdict }) => intervalRows(`warm ${name}: AUC mutual`, verdict.mutual)),
    ...shippedFolds(dates, handSetFit(dates)).flatMap(({ name, plain, bounded, value }) =>
      [
        { what: 'score as it ships', made: bounded },
        { what: 'value without bounds', made: value },
      ].flatMap(({ what, made }) => [
        atLeast(`warm ${name}, weights set by hand, ${what}: AUC mutual`, {
          measured: made.mutual,
          baseline: plain.mutual,
        }),
        ...exposureRows(`warm ${name}, weights set by hand, ${what}`, made.shown, plain.shown),
      ]),
    ),
    ...curve.flatMap(({ rounds, verdict }) => [
      atLeast(
        `after ${rounds} rounds: AUC mutual${rounds === 4 ? ` (reference ${REFERENCE.fourRounds})` : ''}`,
        {
          measured: verdict.mutual.value,
          baseline: curve[0]?.verdict.mutual.value ?? null,
          gate: rounds === 4 ? GATE.fourRounds : null,
        },
      ),
      atLeast(`after ${rounds} rounds: NDCG@10`, { measured: verdict.ndcg.value }),
    ]),
    ...policyRows(`cold, of ${matches} (reference ${REFERENCE.cold})`, {
      made: policiesOf(dates, expected, { temperature: TEMPERATURE.cold }),
      control: controls(dates),
      gate: { matches: GATE.matches.cold, neverShown: GATE.neverShown.cold },
    }),
  );
  for (const { name, kept, probabilities } of folds) {
    const gated = name === 'f1';
    rows.push(
      ...policyRows(`warm ${name} (reference ${gated ? REFERENCE.f1 : REFERENCE.f0})`, {
        made: policiesOf(dates, probabilities, { temperature: TEMPERATURE.warm, chosen: kept }),
        control: controls(dates, kept),
        gate: gated ? { matches: GATE.matches.f1, neverShown: GATE.neverShown.f1 } : null,
      }),
    );
  }
  return rows;
}

const meanOf = (/** @type {number[]} */ values) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * AUC never stands alone: what lists by the same scores would do to people stands below it.
 * @param {string} name
 * @param {Verdict} verdict
 * @param {{ baseline?: Verdict, gate?: { own: number, mutual: number } }} [beside]
 */
function verdictRows(name, { own, mutual, ndcg, shown }, { baseline, gate } = {}) {
  return [
    atLeast(`${name}: AUC own`, {
      measured: own.value,
      baseline: baseline?.own.value ?? null,
      gate: gate?.own ?? null,
    }),
    atLeast(`${name}: AUC mutual`, {
      measured: mutual.value,
      baseline: baseline?.mutual.value ?? null,
      gate: gate?.mutual ?? null,
    }),
    atLeast(`${name}: NDCG@10`, { measured: ndcg.value, baseline: baseline?.ndcg.value ?? null }),
    ...exposureRows(name, shown, baseline?.shown),
  ];
}

/**
 * @param {string} name
 * @param {Estimate} estimate
 */
function intervalRows(name, { low, high }) {
  return [
    atLeast(`${name}, lower end of 95 %`, { measured: low }),
    atLeast(`${name}, upper end of 95 %`, { measured: high }),
  ];
}

/**
 * How sure the matches are, and how sure it is that they are more than those of pairs dealt in rounds by lot.
 * @param {string} name
 * @param {Realised} realised
 * @param {Realised} lots
 */
function matchesIntervalRows(name, { byEvent, matches }, lots) {
  const events = byEvent.length;
  const total = (/** @type {import('../quality/mutual/metrics.mjs').Share[]} */ shares) => {
    const { low, high } = interval(shares);
    return { value: 0, low: low * events, high: high * events };
  };
  const more = byEvent.map(({ event, value }, at) => ({
    event,
    value: value - (lots.byEvent[at]?.value ?? 0),
  }));
  return [
    ...intervalRows(`${name}: matches`, total(byEvent)),
    atLeast(`${name}: more matches than dealt by lot`, { measured: matches - lots.matches }),
    ...intervalRows(`${name}: more matches than dealt by lot`, total(more)),
  ];
}

/**
 * @param {string} name
 * @param {Realised} shown
 * @param {Realised} [baseline]
 * @param {number | null} [gate] of the share never shown
 */
function exposureRows(name, shown, baseline, gate = null) {
  return [
    atMost(`${name}: exposure Gini`, { measured: shown.exposure, baseline: baseline?.exposure ?? null }),
    atMost(`${name}: never in a first three (share)`, {
      measured: shown.neverShown,
      baseline: baseline?.neverShown ?? null,
      gate,
    }),
  ];
}

/**
 * @param {string} where
 * @param {{ made: ReturnType<typeof policiesOf>, control: ReturnType<typeof controls>, gate: { matches: number, neverShown: number } | null }} figures
 */
function policyRows(where, { made, control, gate }) {
  const baseline = control.apart;
  const named = [
    { name: 'drawn by lot, each list alone', realised: control.apart, gate: null },
    { name: 'drawn by lot, both of a pair alike', realised: control.together, gate: null },
    { name: 'dealt in rounds by lot', realised: control.dealt, gate: null },
    { name: 'own probability', realised: made.own, gate: null },
    { name: 'value of the pair', realised: made.value, gate: null },
    { name: 'equilibrium', realised: made.equilibrium, gate: null },
    { name: 'equilibrium^.75 · value^.25', realised: made.blend, gate },
    { name: 'the same, dealt in rounds', realised: made.dealt, gate },
  ];
  return named.flatMap(({ name, realised, gate: limit }) => [
    atLeast(`lists, ${where}, ${name}: matches`, {
      measured: realised.matches,
      baseline: baseline.matches,
      gate: limit?.matches ?? null,
    }),
    ...(limit ? matchesIntervalRows(`lists, ${where}, ${name}`, realised, control.dealt) : []),
    ...exposureRows(`lists, ${where}, ${name}`, realised, baseline, limit?.neverShown ?? null),
  ]);
}
