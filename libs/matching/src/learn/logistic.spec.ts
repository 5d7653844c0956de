import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '@commonground/kernel';
import { sigmoid } from '../outcomes/willingness.js';
import { learnLogistic, logOddsOf } from './logistic.js';

const random = seededRandom(7);
const ROWS = 4000;
const NAMES = ['fit', 'noise', 'shared', 'constant'];
const features = new Float64Array(ROWS * 4);
const answers = new Float64Array(ROWS);
for (let row = 0; row < ROWS; row++) {
  const [fit, noise, shared] = [random() * 10 - 5, random() * 100, random() * 2 - 1];
  features.set([fit, noise, shared, 3], row * 4);
  answers[row] = random() < sigmoid(-0.5 + 0.4 * fit - 1.2 * shared) ? 1 : 0;
}

describe('logistic regression', () => {
  it('finds the weights that the answers were drawn with', () => {
    const { intercept, coefficients } = learnLogistic({ names: NAMES, features, answers, prior: 1 });
    expect(intercept).toBeCloseTo(-0.5, 0);
    expect(coefficients[0]).toBeCloseTo(0.4, 1);
    expect(coefficients[1]).toBeCloseTo(0, 2);
    expect(coefficients[2]).toBeCloseTo(-1.2, 0);
    expect(coefficients[3]).toBe(0);
  });

  it('is the same each time, and shrinks as more is held against it', () => {
    const learn = (prior: number): number[] => [
      ...learnLogistic({ names: NAMES, features, answers, prior }).coefficients,
    ];
    expect(learn(1)).toEqual(learn(1));
    const sizes = [1, 100, 10_000].map((prior) => Math.abs(learn(prior)[0] ?? 0));
    expect(sizes[1]).toBeLessThan(sizes[0] ?? 0);
    expect(sizes[2]).toBeLessThan(sizes[1] ?? 0);
  });

  it('learns from the rows it is given and from no other', () => {
    const rows = Array.from({ length: 500 }, (_, row) => row);
    const changed = answers.map((answer, row) => (row < 500 ? answer : 1 - answer));
    const model = learnLogistic({ names: NAMES, features, answers, rows, prior: 10 });
    expect(learnLogistic({ names: NAMES, features, answers: changed, rows, prior: 10 })).toEqual(model);
  });

  it('survives answers that are all the same, and answers that a feature parts entirely', () => {
    const always = learnLogistic({ names: NAMES, features, answers: answers.map(() => 1), prior: 1 });
    expect(Number.isFinite(logOddsOf(always, features, 0))).toBe(true);
    const parted = answers.map((_, row) => ((features[row * 4] ?? 0) > 0 ? 1 : 0));
    const model = learnLogistic({ names: NAMES, features, answers: parted, prior: 1 });
    expect(model.coefficients.every(Number.isFinite)).toBe(true);
  });

  it('refuses sizes that do not fit', () => {
    expect(() =>
      learnLogistic({ names: ['fit'], features: new Float64Array(3), answers: [1], prior: 1 }),
    ).toThrow(RangeError);
  });
});
