import { describe, expect, it } from '@jest/globals';
import type { EventView } from '@commonground/contracts';
import { readKept } from './kept.js';

const HOUR = 3_600_000;
const END = Date.parse('2026-05-03T22:00:00.000Z');
const event = { id: 'e', name: 'Evening', endsAt: new Date(END).toISOString() } as EventView;
const tips = [{ id: 't', text: 'Ask what somebody is proud of.' }];
const note = (at: number) => JSON.stringify({ event, tips, at });

describe('what a screen remembers', () => {
  it.each([
    ['during the event', END - 72 * HOUR, END, true],
    ['a day after its end', END - HOUR, END + 24 * HOUR, false],
    ['a while after a late change', END + 24 * HOUR, END + 47 * HOUR, true],
    ['in a cupboard', END + 24 * HOUR, END + 48 * HOUR, false],
  ])('%s', (_, at, now, isThere) => {
    expect(readKept(note(at), now)).toEqual(isThere ? { event, tips } : undefined);
  });

  it.each([undefined, '', '{', 'null', '[]', '{"tips":[]}', '{"event":{},"tips":[],"at":1}'])(
    'is nothing where there is %j',
    (other) => {
      expect(readKept(other, 2)).toBeUndefined();
    },
  );
});
