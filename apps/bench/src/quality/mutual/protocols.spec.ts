import { describe, expect, it } from '@jest/globals';
import { coldProbabilities } from './cold.mjs';
import { mutualOf } from './dates.mjs';
import { featuresOf } from './features.mjs';
import { auc, gini, ndcg } from './metrics.mjs';
import { controls, judge, learningCurve, policiesOf, warmFolds } from './protocols.mjs';
import { syntheticDates } from './synthetic-dates.mjs';

const dates = syntheticDates(3, { events: 6, perSide: 12 });
const { probabilities: expected } = coldProbabilities(dates, { priors: [30, 300] });
/** Enough where something holds for each single decision. */
const few = syntheticDates(3, { events: 4, perSide: 6 });
const folds = warmFolds(dates, expected);

describe('the protocols of quality-mutual, on events made from a seed', () => {
  it('have pairs that stand there from both sides, in the same round', () => {
    const { from, to, rounds, reverse } = dates;
    expect(reverse.map((back) => from[back])).toEqual([...to]);
    expect(reverse.map((back) => rounds[back])).toEqual([...rounds]);
  });

  it('tell more of an event from other events than lots do', () => {
    const cold = judge(dates, expected);
    expect(cold.own.low).toBeGreaterThan(0.52);
    expect(cold.mutual.value).toBeGreaterThan(0.53);
    expect(cold.own.low).toBeLessThan(cold.own.value);
    expect(cold.own.high).toBeGreaterThan(cold.own.value);
  });

  it('never learn an event from its own decisions', () => {
    const ofFirst = (_: unknown, at: number): boolean => few.events[few.from[at] ?? -1] === 0;
    const turned = { ...few, yes: few.yes.map((yes, at) => (ofFirst(yes, at) ? 1 - yes : yes)) };
    const [as, otherwise] = [few, turned].map((made) => [
      ...coldProbabilities(made, { priors: [30, 300] }).probabilities,
    ]);
    expect(as?.filter(ofFirst)).toHaveLength(72);
    expect(otherwise?.filter(ofFirst)).toEqual(as?.filter(ofFirst));
    expect(otherwise).not.toEqual(as);
  });

  it('never let what is to be told into what is known', () => {
    const [fold] = folds;
    if (!fold) throw new Error('There is no fold.');
    const turned = { ...dates, yes: dates.yes.map((yes, at) => (fold.kept(at) ? 1 - yes : yes)) };
    expect(warmFolds(turned, expected)[0]?.probabilities).toEqual(fold.probabilities);
  });

  it('know more the more rounds they have seen', () => {
    const [none, three, six] = learningCurve(dates, expected, { seen: [0, 3, 6], after: 6 });
    expect(three?.verdict.mutual.value).toBeGreaterThan((none?.verdict.mutual.value ?? 1) + 0.03);
    expect(six?.verdict.mutual.value).toBeGreaterThan((none?.verdict.mutual.value ?? 1) + 0.03);
    for (const { verdict, kept } of folds)
      expect(verdict.mutual.value).toBeGreaterThan(judge(dates, expected, kept).mutual.value);
  });

  it('show everybody to somebody once attention has a price, and lead to more matches than lots', () => {
    const made = policiesOf(dates, expected, { temperature: 0.05 });
    const lots = controls(dates);
    expect(made.dealt.matches).toBeGreaterThan(lots.apart.matches);
    expect(made.dealt.neverShown).toBeLessThanOrEqual(0.02);
    expect(made.dealt.exposure).toBeLessThan(made.own.exposure);
    expect(made.blend.neverShown).toBeLessThan(made.own.neverShown);
  });

  it('go by profiles only: neither the side of the room nor an answer is a feature', () => {
    const sides = few.sides.map((side) => 1 - side);
    const yes = few.yes.map((one) => 1 - one);
    expect(featuresOf({ ...few, sides, yes })).toEqual(featuresOf(few));
  });
});

describe('the figures', () => {
  it('are those of a textbook', () => {
    expect(auc([3, 2, 1, 0], [1, 0, 1, 0])).toBe(0.75);
    expect(auc([1, 1], [1, 0])).toBe(0.5);
    expect(auc([1, 2], [1, 1])).toBeNull();
    expect(ndcg([2, 1], [1, 0])).toBe(1);
    expect(ndcg([1, 2], [1, 0])).toBeCloseTo(1 / Math.log2(3));
    expect(gini([1, 1, 1])).toBeCloseTo(0);
    expect(gini([0, 0, 3])).toBeCloseTo(2 / 3);
    expect(mutualOf(dates).filter((both, at) => both !== mutualOf(dates)[dates.reverse[at] ?? -1])).toEqual(
      [],
    );
  });
});
