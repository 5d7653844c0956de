import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DEFAULT_SETTINGS, type SuggestedPair } from '@commonground/matching';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { StorePairs } from './store-pairs.js';

/** How long each transaction takes in this test. Milliseconds. */
const TAKES = 40;

/** One that stores nothing and notes when its transactions begin, and whether there are any left to come. */
function storing(pairs: number, takes = TAKES) {
  const began: number[] = [];
  const unitOfWork = {
    run: async () => {
      began.push(performance.now());
      await new Promise((resolve) => setTimeout(resolve, takes));
      return 100;
    },
  } as unknown as UnitOfWork;
  const nobody = undefined as never;
  const store = new StorePairs(unitOfWork, nobody, nobody, nobody, nobody, nobody, nobody, nobody);
  const done = store.execute('event', new Array<SuggestedPair>(pairs), DEFAULT_SETTINGS);
  return { store, began, done };
}

describe('many pairs', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('are stored by the hundred, with twice as long a rest after each transaction', async () => {
    const { began, done } = storing(250);
    await jest.advanceTimersByTimeAsync(TAKES * 7);
    const first = began[0] ?? 0;
    expect(began.map((at) => at - first)).toEqual([0, TAKES * 3, TAKES * 6]);
    expect(await done).toBe(300);
  });

  it('wait no longer than a second and a half for the next hundred', async () => {
    const { began } = storing(150, 10_000);
    await jest.advanceTimersByTimeAsync(11_500);
    const first = began[0] ?? 0;
    expect(began.map((at) => at - first)).toEqual([0, 11_500]);
  });

  it('are let go of at once when the process ends during a transaction', async () => {
    const { store, began, done } = storing(250);
    await jest.advanceTimersByTimeAsync(TAKES / 2);
    store.beforeApplicationShutdown();
    await jest.advanceTimersByTimeAsync(TAKES / 2);
    expect(await done).toBe(100);
    expect(began).toHaveLength(1);
  });

  it('are not stored to the end by a process that ends', async () => {
    const { store, began, done } = storing(250);
    await jest.advanceTimersByTimeAsync(TAKES * 2);
    store.beforeApplicationShutdown();
    expect(await done).toBe(100);
    expect(began).toHaveLength(1);
  });
});
