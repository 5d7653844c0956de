import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Gatherer } from './gatherer.js';

describe(Gatherer.name, () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function aGatherer() {
    const batches: number[][] = [];
    const gatherer = new Gatherer<number, number>((questions) => {
      batches.push([...questions]);
      if (questions.includes(13)) return Promise.reject(new Error('unlucky'));
      return Promise.resolve(
        questions.map((question) => (question === 7 ? Promise.reject(new Error('odd')) : question * 2)),
      );
    });
    const askAll = (...questions: number[]) =>
      Promise.allSettled(questions.map((question) => gatherer.ask(question)));
    return { batches, askAll };
  }
  const outcomes = (results: PromiseSettledResult<number>[]) =>
    results.map((result) =>
      result.status === 'fulfilled' ? result.value : (result.reason as Error).message,
    );

  it('answers those who ask at the same moment together, each with their own answer', async () => {
    const { batches, askAll } = aGatherer();
    const asked = askAll(1, 2, 3);
    await jest.advanceTimersByTimeAsync(0);
    expect(outcomes(await asked)).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  it('gathers the longer the more come, and never asks for somebody who came later', async () => {
    const { batches, askAll } = aGatherer();
    const first = askAll(...Array.from({ length: 100 }, (_, index) => index + 20));
    await jest.advanceTimersByTimeAsync(10);
    await first;
    const second = askAll(1);
    await jest.advanceTimersByTimeAsync(100);
    const third = askAll(2);
    expect(batches).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(250);
    await Promise.all([second, third]);
    expect(batches.slice(1)).toEqual([[1, 2]]);
  });

  it('tells everybody of a failed look, and goes on', async () => {
    const { askAll } = aGatherer();
    const failed = askAll(12, 13);
    await jest.advanceTimersByTimeAsync(50);
    expect(outcomes(await failed)).toEqual(['unlucky', 'unlucky']);
    const partly = askAll(6, 7);
    await jest.advanceTimersByTimeAsync(50);
    expect(outcomes(await partly)).toEqual([12, 'odd']);
  });
});
