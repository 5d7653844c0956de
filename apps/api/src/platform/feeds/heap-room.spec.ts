import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';
import { HeapRoom } from './heap-room.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

it('knows after a collection how much of the heap is in use', async () => {
  const heap = new HeapRoom();
  expect(heap.share).toBe(0);
  const afterwards = async (before: number) => {
    collect();
    while (heap.share === before) await setImmediate();
    return heap.share;
  };
  const little = await afterwards(0);
  const kept = Array.from({ length: 1_000_000 }, (_, at) => ({ at }));
  const more = await afterwards(little);
  expect(kept).toHaveLength(1_000_000);
  expect(little).toBeGreaterThan(0);
  expect(more).toBeGreaterThan(little);
  expect(more).toBeLessThan(1);
  heap.onApplicationShutdown();
});
