import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  afterAsking,
  afterCalling,
  afterLeaving,
  entryOf,
  type MicrophoneQueue,
  speakerIn,
  waitingIn,
  without,
} from './queue.js';

const MOST = 4;
const asked = (queue: MicrophoneQueue, name: string, id = `of ${name}`): MicrophoneQueue => {
  const next = afterAsking(queue, { id, attendeeId: name }, MOST);
  if (typeof next === 'string') throw new Error(next);
  return next;
};
const queueOf = (...names: string[]) =>
  names.reduce<MicrophoneQueue>((queue, name) => asked(queue, name), []);
const names = (queue: MicrophoneQueue) => waitingIn(queue).map(({ attendeeId }) => attendeeId);

describe('whoever asks', () => {
  it('stands behind those who asked before', () => {
    expect(names(queueOf('Ada', 'Bo', 'Cem'))).toEqual(['Ada', 'Bo', 'Cem']);
  });

  it('changes nothing by asking again, whatever the entry is called', () => {
    const queue = queueOf('Ada', 'Bo');
    expect(asked(queue, 'Ada')).toBe(queue);
    expect(asked(queue, 'Ada', 'another')).toBe(queue);
    const speaking = afterCalling(queue, 'of Ada', 5)!;
    expect(asked(speaking, 'Ada', 'another')).toBe(speaking);
  });

  it('is refused when the queue is full, which the one who speaks is not in', () => {
    const full = queueOf('Ada', 'Bo', 'Cem', 'Dora');
    expect(afterAsking(full, { id: 'e', attendeeId: 'Eli' }, MOST)).toBe('full');
    expect(asked(full, 'Bo')).toBe(full);
    expect(names(asked(afterCalling(full, 'of Ada', 0)!, 'Eli'))).toEqual(['Bo', 'Cem', 'Dora', 'Eli']);
  });

  it('cannot take the entry of somebody else', () => {
    const queue = queueOf('Ada');
    expect(afterAsking(queue, { id: 'of Ada', attendeeId: 'Bo' }, MOST)).toBe('id-taken');
    const left = afterLeaving(queue, 'Ada');
    expect(afterAsking(left, { id: 'of Ada', attendeeId: 'Bo' }, MOST)).toBe('id-taken');
  });
});

describe('whoever leaves', () => {
  it('is gone for the others, and back where they stood with the same entry', () => {
    const left = afterLeaving(queueOf('Ada', 'Bo', 'Cem'), 'Bo');
    expect(names(left)).toEqual(['Ada', 'Cem']);
    expect(entryOf(left, 'Bo')).toBeNull();
    expect(names(asked(left, 'Bo'))).toEqual(['Ada', 'Bo', 'Cem']);
  });

  it('stands at the end with another entry', () => {
    const again = asked(afterLeaving(queueOf('Ada', 'Bo', 'Cem'), 'Bo'), 'Bo', 'another');
    expect(names(again)).toEqual(['Ada', 'Cem', 'Bo']);
    expect(again).toHaveLength(3);
  });

  it('and was not there changes nothing', () => {
    const queue = queueOf('Ada');
    expect(afterLeaving(queue, 'Bo')).toBe(queue);
    const left = afterLeaving(queue, 'Ada');
    expect(afterLeaving(left, 'Ada')).toBe(left);
  });

  it('in the middle of a turn has had it', () => {
    const left = afterLeaving(afterCalling(queueOf('Ada', 'Bo'), 'of Ada', 0)!, 'Ada');
    expect(speakerIn(left)).toBeNull();
    expect(names(asked(left, 'Ada'))).toEqual(['Bo', 'Ada']);
  });
});

describe('whoever is called', () => {
  it('speaks from now on, and whoever spoke has had their turn', () => {
    const first = afterCalling(queueOf('Ada', 'Bo', 'Cem'), 'of Ada', 10)!;
    expect(speakerIn(first)).toMatchObject({ attendeeId: 'Ada', startedAt: 10 });
    const second = afterCalling(first, 'of Cem', 20)!;
    expect(speakerIn(second)).toMatchObject({ attendeeId: 'Cem', startedAt: 20 });
    expect(names(second)).toEqual(['Bo']);
    expect(entryOf(second, 'Ada')).toBeNull();
  });

  it('and speaks already goes on as before', () => {
    const speaking = afterCalling(queueOf('Ada', 'Bo'), 'of Ada', 10)!;
    expect(afterCalling(speaking, 'of Ada', 99)).toBe(speaking);
  });

  it('has to wait', () => {
    const queue = afterLeaving(queueOf('Ada', 'Bo'), 'Bo');
    expect(afterCalling(queue, 'of Bo', 0)).toBeNull();
    expect(afterCalling(queue, 'of nobody', 0)).toBeNull();
  });
});

type Act = readonly [what: 'ask' | 'ask anew' | 'leave' | 'call' | 'take off', who: string];
const anAct: fc.Arbitrary<Act> = fc.tuple(
  fc.constantFrom('ask', 'ask anew', 'leave', 'call', 'take off'),
  fc.constantFrom('Ada', 'Bo', 'Cem', 'Dora', 'Eli', 'Fay', 'Gus'),
);

/** The queue after one act; the same one where it is refused. */
function after(queue: MicrophoneQueue, [what, who]: Act, now: number): MicrophoneQueue {
  const id = queue.find(({ attendeeId }) => attendeeId === who)?.id ?? '';
  switch (what) {
    case 'leave':
      return afterLeaving(queue, who);
    case 'call':
      return afterCalling(queue, id, now) ?? queue;
    case 'take off':
      return without(queue, id);
    default: {
      const asking = { id: what === 'ask' && id ? id : `${who} ${now}`, attendeeId: who };
      const next = afterAsking(queue, asking, MOST);
      return typeof next === 'string' ? queue : next;
    }
  }
}

describe('whatever people and moderators do', () => {
  it('nobody is in it twice, one speaks at the most, no more wait than may, and the order is that of arrival', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 60 }), (acts) => {
        acts.reduce<MicrophoneQueue>((queue, act, now) => {
          const next = after(queue, act, now);
          const people = next.map(({ attendeeId }) => attendeeId);
          expect(new Set(people).size).toBe(people.length);
          expect(new Set(next.map(({ id }) => id)).size).toBe(next.length);
          expect(next.filter(({ state }) => state === 'speaking').length).toBeLessThanOrEqual(1);
          expect(next.every(({ state, startedAt }) => (startedAt !== null) === (state === 'speaking'))).toBe(
            true,
          );
          expect(waitingIn(next).length).toBeLessThanOrEqual(MOST);
          const places = next.map(({ place }) => place);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          return next;
        }, []);
      }),
    );
  });

  it('the same twice is the same as once', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 30 }), anAct, (acts, act) => {
        const queue = acts.reduce<MicrophoneQueue>((before, one, now) => after(before, one, now), []);
        const once = after(queue, act, 1000);
        expect(after(once, act, 2000)).toEqual(once);
      }),
    );
  });

  it('those who wait keep their order among each other', () => {
    fc.assert(
      fc.property(fc.array(anAct, { maxLength: 30 }), anAct, (acts, act) => {
        const queue = acts.reduce<MicrophoneQueue>((before, one, now) => after(before, one, now), []);
        const next = after(queue, act, 1000);
        const [was, is] = [names(queue), names(next)];
        expect(is.filter((name) => was.includes(name))).toEqual(was.filter((name) => is.includes(name)));
      }),
    );
  });
});
