import { learnLogistic, logOddsOf } from '@commonground/matching';
import { eventsOf } from './dates.mjs';
import { featuresOf } from './features.mjs';

/**
 * @typedef {import('./dates.mjs').Dates} Dates
 * @typedef {import('./features.mjs').Features} Features
 */

/** What may be held against each coefficient. Which one is taken, the training events decide among themselves. */
const PRIORS = [100, 1000, 10_000];
/** The training events are parted into as many groups for that. */
const GROUPS = 3;

/**
 * Before anybody met: the probability of each yes, by a model that was learnt from all other events. The strength of the
 * penalty is chosen within the training events as well, so that the event in question says nothing about its own model.
 * @param {Dates} dates
 * @param {{ priors?: number[] }} [settings]
 * @returns {{ probabilities: Float64Array, priors: Map<number, number> }} priors: the choice for each event
 */
export function coldProbabilities(dates, { priors = PRIORS } = {}) {
  const table = featuresOf(dates);
  const probabilities = new Float64Array(dates.from.length);
  const events = eventsOf(dates);
  /** @type {Map<number, number>} */
  const chosen = new Map();
  for (const event of events) {
    const training = events.filter((other) => other !== event);
    const prior = priors.length > 1 ? bestPrior(dates, table, training, priors) : (priors[0] ?? 1);
    chosen.set(event, prior);
    const predict = modelOf(dates, table, training, prior);
    for (const at of rowsOf(dates, [event])) probabilities[at] = predict(at);
  }
  return { probabilities, priors: chosen };
}

/**
 * The prior with the least surprise about events that its model has not seen.
 * @param {Dates} dates
 * @param {Features} table
 * @param {number[]} events
 * @param {number[]} priors
 */
function bestPrior(dates, table, events, priors) {
  const losses = priors.map((prior) => {
    let loss = 0;
    for (let group = 0; group < GROUPS; group++) {
      const held = events.filter((_, at) => at % GROUPS === group);
      if (held.length === 0) continue;
      const predict = modelOf(
        dates,
        table,
        events.filter((event) => !held.includes(event)),
        prior,
      );
      for (const at of rowsOf(dates, held)) loss -= Math.log(dates.yes[at] ? predict(at) : 1 - predict(at));
    }
    return loss;
  });
  return priors[losses.indexOf(Math.min(...losses))] ?? 1;
}

/**
 * @param {Dates} dates
 * @param {Features} table
 * @param {number[]} events to learn from
 * @param {number} prior
 * @returns {(at: number) => number} the probability of a yes for a decision
 */
function modelOf(dates, { names, features }, events, prior) {
  const model = learnLogistic({ names, features, answers: dates.yes, rows: rowsOf(dates, events), prior });
  return (at) => 1 / (1 + Math.exp(-logOddsOf(model, features, at * names.length)));
}

/**
 * The decisions of some events.
 * @param {Dates} dates
 * @param {number[]} events
 */
function rowsOf({ events: eventOf, from }, events) {
  return from.flatMap((person, at) => (events.includes(eventOf[person] ?? -1) ? [at] : []));
}
