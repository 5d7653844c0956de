import { describe, expect, it } from '@jest/globals';
import type { LiveView } from '@commonground/contracts';
import { connectionState } from './state.js';

const NODE = { id: 'n', name: 'a', startedAt: '', seenAt: '', up: true, sockets: 1, loopMs: 1, commitMs: 1 };
const view = (part: Partial<LiveView>): LiveView => ({
  at: '',
  phones: 10,
  consoles: 1,
  screens: 1,
  slow: 0,
  resyncs: 0,
  delayMs: 80,
  commitMs: 10,
  samples: [],
  nodes: [NODE],
  ...part,
});

describe('the state of the connections', () => {
  it.each([
    ['well', {}],
    ['well', { delayMs: null }],
    ['empty', { phones: 0, screens: 0 }],
    ['strained', { slow: 1 }],
    ['strained', { delayMs: 2000 }],
    ['strained', { resyncs: 12 }],
    ['trouble', { delayMs: 6000 }],
    ['trouble', { nodes: [{ ...NODE, up: false }] }],
  ] as const)('is %s with %j', (state, part) => {
    expect(connectionState(view(part as Partial<LiveView>))).toBe(state);
  });
});
