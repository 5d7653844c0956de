import { sigmoid } from '../outcomes/willingness.js';
import { type FeatureName, refuseForbidden } from './feature-name.js';
import { solve } from './solve.js';

/** What to learn from: one row of features for each answer. */
export interface LogisticProblem<Name extends string> {
  readonly names: readonly FeatureName<Name>[];
  /** As many numbers as there are names, one row after another. */
  readonly features: Float64Array;
  /** 1 for yes, 0 for no, one for each row. */
  readonly answers: ArrayLike<number>;
  /** Rows to learn from; left out: all. */
  readonly rows?: ArrayLike<number>;
  /** How much is held against each standardised coefficient, in units of information (a quarter per answer at even odds). */
  readonly prior: number;
}

/** A learnt model, as plain data. */
export interface LogisticModel {
  readonly names: readonly string[];
  readonly intercept: number;
  /** One for each name, on the features as they come. */
  readonly coefficients: readonly number[];
}

const MOST_STEPS = 30;
const CLOSE_ENOUGH = 1e-8;

/**
 * Logistic regression with a quadratic penalty on standardised features, by Newton’s method. Deterministic; the same
 * rows in another order give the same model up to rounding. A feature without spread gets no weight.
 *
 * @throws RangeError if a feature is forbidden or the sizes do not fit
 */
export function learnLogistic<Name extends string>(problem: LogisticProblem<Name>): LogisticModel {
  const { names, features, answers, prior } = problem;
  refuseForbidden(names);
  const width = names.length;
  if (features.length !== width * answers.length)
    throw new RangeError('There must be one row of features for each answer.');
  const rows = problem.rows ?? Array.from(answers, (_, row) => row);
  const { standard, centres, spreads } = standardise(features, width, rows);
  const size = width + 1;
  const beta = new Float64Array(size);
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = new Float64Array(size);
    const information = new Float64Array(size * size);
    for (let j = 1; j < size; j++) {
      slope[j] = -prior * (beta[j] ?? 0);
      information[j * size + j] = prior;
    }
    // One pseudo-answer of nearly no weight: answers that are all the same would push the intercept beyond all bounds.
    slope[0] = -1e-3 * (beta[0] ?? 0);
    information[0] = 1e-3;
    for (let row = 0; row < rows.length; row++) {
      const from = row * size;
      let logOdds = 0;
      for (let j = 0; j < size; j++) logOdds += (standard[from + j] ?? 0) * (beta[j] ?? 0);
      const p = sigmoid(logOdds);
      const error = (answers[rows[row] ?? 0] ?? 0) - p;
      const weight = p * (1 - p);
      for (let j = 0; j < size; j++) {
        const x = standard[from + j] ?? 0;
        slope[j] = (slope[j] ?? 0) + error * x;
        const scaled = weight * x;
        const place = j * size;
        for (let k = 0; k <= j; k++) information[place + k]! += scaled * standard[from + k]!;
      }
    }
    const change = solve(information, slope);
    let widest = 0;
    for (let j = 0; j < size; j++) {
      beta[j] = (beta[j] ?? 0) + (change[j] ?? 0);
      widest = Math.max(widest, Math.abs(change[j] ?? 0));
    }
    if (widest < CLOSE_ENOUGH) break;
  }
  const coefficients = names.map((_, j) => (beta[j + 1] ?? 0) / (spreads[j] ?? 1));
  const intercept = coefficients.reduce(
    (sum, coefficient, j) => sum - coefficient * (centres[j] ?? 0),
    beta[0] ?? 0,
  );
  return { names, intercept, coefficients };
}

/** The log-odds that a model gives to the row of features that begins at `from`. */
export function logOddsOf(model: LogisticModel, features: Float64Array, from = 0): number {
  return model.coefficients.reduce(
    (sum, coefficient, j) => sum + coefficient * (features[from + j] ?? 0),
    model.intercept,
  );
}

/** A leading 1 and the features of each row, centred and divided by their spread. */
function standardise(
  features: Float64Array,
  width: number,
  rows: ArrayLike<number>,
): { standard: Float64Array; centres: Float64Array; spreads: Float64Array } {
  const count = Math.max(1, rows.length);
  const value = (row: number, j: number): number => features[(rows[row] ?? 0) * width + j] ?? 0;
  const centres = new Float64Array(width);
  const spreads = new Float64Array(width);
  for (let j = 0; j < width; j++) {
    let sum = 0;
    for (let row = 0; row < rows.length; row++) sum += value(row, j);
    const centre = sum / count;
    let squares = 0;
    for (let row = 0; row < rows.length; row++) squares += (value(row, j) - centre) ** 2;
    const spread = Math.sqrt(squares / count);
    centres[j] = centre;
    spreads[j] = spread > 1e-12 ? spread : Infinity;
  }
  const standard = new Float64Array(rows.length * (width + 1));
  for (let row = 0; row < rows.length; row++) {
    standard[row * (width + 1)] = 1;
    for (let j = 0; j < width; j++)
      standard[row * (width + 1) + j + 1] = (value(row, j) - (centres[j] ?? 0)) / (spreads[j] ?? 1);
  }
  return { standard, centres, spreads };
}
