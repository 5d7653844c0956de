import { describe, expect, it } from '@jest/globals';
import type { Frame, FrameChange, Snapshot } from '@commonground/contracts';
import type { FeedName } from '@commonground/contracts/constants';
import fc from 'fast-check';
import { applyFrame, type FeedState, listOf, stateOf } from './feed-state.js';

const EPOCH = 'e1';
const snapshotOf = (seq: number, entities: Snapshot['entities'] = {}, epoch = EPOCH): Snapshot => ({
  protocol: 1,
  epoch,
  seq,
  at: '2026-05-03T10:00:05.000Z',
  entities,
});
const frameOf = (from: number, to: number, changes: FrameChange[] = [], feed: FeedName = 'event'): Frame => ({
  feed,
  epoch: EPOCH,
  from,
  to,
  changes,
});
const pin = (id: string, text: string) => ({ id, text });
const pinned = (id: string, text: string): FrameChange => ({ entity: 'pin', id, value: pin(id, text) });

describe('stateOf', () => {
  it('puts both feeds at the position of the snapshot and measures the clock', () => {
    const state = stateOf(snapshotOf(7, { pin: [pin('a', 'law')] }), Date.parse('2026-05-03T10:00:00.000Z'));
    expect(state.positions).toEqual({ event: 7, me: 7 });
    expect(state.at).toBe(5_000);
    expect(listOf(state, 'pin')).toEqual([pin('a', 'law')]);
    expect(listOf(state, 'topic')).toEqual([]);
  });
});

describe('applyFrame', () => {
  const before = stateOf(snapshotOf(5, { pin: [pin('a', 'law')], topic: [{ id: 't' }] }), 0);

  it('adds, replaces and removes', () => {
    const changes = [
      pinned('b', 'tax'),
      pinned('a', 'lawyer'),
      { entity: 'topic', id: 't', value: null } as const,
    ];
    const after = applyFrame(before, frameOf(5, 8, changes)) as FeedState;
    expect(listOf(after, 'pin')).toEqual([pin('a', 'lawyer'), pin('b', 'tax')]);
    expect(listOf(after, 'topic')).toEqual([]);
    expect(after.positions).toEqual({ event: 8, me: 5 });
  });

  it('leaves the old state as it was and shares what did not change', () => {
    const after = applyFrame(before, frameOf(5, 6, [pinned('b', 'tax')])) as FeedState;
    expect(listOf(before, 'pin')).toEqual([pin('a', 'law')]);
    expect(after.entities.get('topic')).toBe(before.entities.get('topic'));
  });

  it('keeps every reference through an empty frame', () => {
    const after = applyFrame(before, frameOf(5, 9)) as FeedState;
    expect(after.entities).toBe(before.entities);
    expect(after.positions.event).toBe(9);
  });

  it('ignores what it has read', () => {
    expect(applyFrame(before, frameOf(2, 4, [pinned('a', 'old')]))).toBe(before);
    expect(applyFrame(before, frameOf(2, 5))).toBe(before);
  });

  it('takes a frame that begins earlier and ends later', () => {
    const after = applyFrame(before, frameOf(3, 7, [pinned('a', 'new')])) as FeedState;
    expect(listOf(after, 'pin')).toEqual([pin('a', 'new')]);
    expect(after.positions.event).toBe(7);
  });

  it('takes what was left out before, up to where it stands', () => {
    const after = applyFrame(before, frameOf(2, 5, [pinned('b', 'tax')])) as FeedState;
    expect(listOf(after, 'pin')).toEqual([pin('a', 'law'), pin('b', 'tax')]);
    expect(after.positions.event).toBe(5);
  });

  it('refuses a gap and another epoch', () => {
    expect(applyFrame(before, frameOf(6, 7))).toBeNull();
    expect(applyFrame(before, { ...frameOf(5, 6), epoch: 'e2' })).toBeNull();
  });

  it('reads the two feeds apart', () => {
    const me = applyFrame(before, frameOf(5, 9, [{ entity: 'me', id: 'm', value: { id: 'm' } }], 'me'));
    expect(me?.positions).toEqual({ event: 5, me: 9 });
  });
});

/** One write of the model's log: a value for an id, or its removal. */
interface Write {
  feed: FeedName;
  id: string;
  value: number | null;
}
/** What may happen to a client on its way through the log. */
type Step = { kind: 'frame' | 'lost' | 'again' | 'restored'; length: number; back: number; feed: FeedName };

const writes = fc.array(
  fc.record<Write>({
    feed: fc.constantFrom('event', 'me'),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    value: fc.option(fc.nat(99), { nil: null }),
  }),
  { maxLength: 40 },
);
const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('frame', 'frame', 'frame', 'frame', 'lost', 'again', 'restored'),
    length: fc.integer({ min: 1, max: 6 }),
    back: fc.nat(3),
    feed: fc.constantFrom('event', 'me'),
  }),
  { maxLength: 60 },
);
const entityOf = { event: 'pin', me: 'contact' } as const;

/** The truth: what a reader of `feed` sees after the first `seq` writes. */
function rowsAt(log: Write[], seq: number, feed: FeedName): Map<string, object> {
  const rows = new Map<string, object>();
  for (const write of log.slice(0, seq)) {
    if (write.feed !== feed) continue;
    if (write.value === null) rows.delete(write.id);
    else rows.set(write.id, { id: write.id, value: write.value });
  }
  return rows;
}

/** A frame as the server makes it: what was touched in (from, to], as it is at `to`. */
function framed(log: Write[], feed: FeedName, from: number, to: number, epoch: string): Frame {
  const rows = rowsAt(log, to, feed);
  const ids = new Set(log.slice(from, to).flatMap((write) => (write.feed === feed ? [write.id] : [])));
  const changes = [...ids].map((id) => ({ entity: entityOf[feed], id, value: rows.get(id) ?? null }));
  return { feed, epoch, from, to, changes };
}

describe('a client that follows the protocol', () => {
  it('sees the truth at its position after any history of losses, repetitions and restores', () => {
    fc.assert(
      fc.property(writes, steps, fc.nat(40), (log, history, start) => {
        let epoch = 1;
        const whole = (seq: number) => {
          const event = [...rowsAt(log, seq, 'event').values()];
          const me = [...rowsAt(log, seq, 'me').values()];
          return stateOf(snapshotOf(seq, { pin: event, contact: me }, `e${epoch}`), 0);
        };
        let state = whole(Math.min(start, log.length));
        const sent = { ...state.positions };
        for (const { kind, length, back, feed } of history) {
          if (kind === 'restored') epoch++;
          const from = kind === 'again' ? Math.max(0, sent[feed] - back) : sent[feed];
          const to = Math.min(log.length, from + length);
          sent[feed] = Math.max(sent[feed], to);
          if (kind === 'lost') continue;

          const next = applyFrame(state, framed(log, feed, from, to, `e${epoch}`));
          if (next === null) {
            // A gap or another log: the client asks for a snapshot, and the server follows on from there.
            state = whole(Math.max(sent.event, sent.me));
            sent.event = sent.me = state.positions.event;
          } else {
            expect(next.positions[feed]).toBeGreaterThanOrEqual(state.positions[feed]);
            state = next;
          }
          for (const name of ['event', 'me'] as const) {
            const seen = state.entities.get(entityOf[name]) ?? new Map();
            expect(seen).toEqual(rowsAt(log, state.positions[name], name));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
