import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DEFAULT_SETTINGS } from '@commonground/matching';
import type { MatchingThread, ThreadListener, ThreadMessage } from './matching-thread.js';
import { type Asking, type EngineAnswer, EngineFailure, type EngineQuestion } from './suggestion-engine.js';
import { WorkerEngine } from './worker-engine.js';

const question = (eventId: string): EngineQuestion => ({
  place: { eventId, organizationId: 'o', phase: 'live' },
  room: {
    base: null,
    position: { epoch: 'e', seq: 1 },
    touched: [],
    people: [],
    cards: [],
    bonds: [],
    outcomes: [],
    known: [],
  },
  now: 0,
  dayBegan: 0,
  settings: DEFAULT_SETTINGS,
  words: [],
});

/** What a thread was told, in short. */
function nameOf(message: ThreadMessage): string {
  if (message.kind === 'forget') return `forget ${message.eventId}`;
  return message.kind === 'gaps' ? message.question.eventId : message.question.place.eventId;
}

/** An engine whose threads the test plays. */
function anEngine() {
  const threads: { listener: ThreadListener; told: string[]; ended: boolean; answer(): void }[] = [];
  const world = { clones: true };
  const engine = new WorkerEngine((listener) => {
    const told: string[] = [];
    const answer = () => listener.said({ kind: 'answer', answer: { pairs: [], conflicts: [] } });
    const played = { listener, told, ended: false, answer };
    threads.push(played);
    const thread: MatchingThread = {
      post: (message: ThreadMessage) => {
        if (!world.clones) throw new Error('DataCloneError');
        told.push(nameOf(message));
      },
      end: () => {
        played.ended = true;
        // As a real one: it also says that it is gone.
        listener.gone(new Error('ended'));
        return Promise.resolve();
      },
    };
    return thread;
  });
  const outcomes: string[] = [];
  const ask = (eventId: string) =>
    void engine.suggest(question(eventId)).then(
      (answer: EngineAnswer) =>
        outcomes.push(`${eventId}: ${answer === 'stale' ? answer : `${answer.pairs.length} pairs`}`),
      (cause: unknown) =>
        outcomes.push(`${eventId}: ${cause instanceof EngineFailure ? cause.message : 'another error'}`),
    );
  return { engine, threads, world, outcomes, ask };
}

const settle = () => jest.advanceTimersByTimeAsync(0);

describe(WorkerEngine.name, () => {
  beforeEach(() => {
    jest.useFakeTimers();
    for (const level of ['error', 'log'] as const)
      jest.spyOn(Logger.prototype, level).mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('opens its thread with the first question, and only one', async () => {
    const { threads, ask } = anEngine();
    expect(threads).toHaveLength(0);
    ask('one');
    threads[0]?.answer();
    ask('two');
    expect(threads).toHaveLength(1);
  });

  it('asks one question at a time, in the order in which they came', async () => {
    const { threads, outcomes, ask } = anEngine();
    for (const event of ['one', 'two', 'three']) ask(event);
    expect(threads[0]?.told).toEqual(['one']);
    threads[0]?.answer();
    threads[0]?.answer();
    await settle();
    expect(threads[0]?.told).toEqual(['one', 'two', 'three']);
    expect(outcomes).toEqual(['one: 0 pairs', 'two: 0 pairs']);
  });

  it('fails the run of a thread that crashed, and goes on with another thread', async () => {
    const { threads, outcomes, ask } = anEngine();
    ask('one');
    ask('two');
    threads[0]?.listener.gone(new Error('out of memory'));
    threads[0]?.listener.gone(new Error('ended (code 1)'));
    await settle();
    expect(outcomes).toEqual(['one: The matching worker ended.']);
    expect(threads[1]?.told).toEqual(['two']);
    threads[1]?.answer();
    await settle();
    expect(outcomes).toEqual(['one: The matching worker ended.', 'two: 0 pairs']);
    expect(threads).toHaveLength(2);
  });

  it('ends a thread that does not answer in time, and hears nothing more from it', async () => {
    const { threads, outcomes, ask } = anEngine();
    ask('one');
    ask('two');
    await jest.advanceTimersByTimeAsync(30_000);
    expect(threads[0]?.ended).toBe(true);
    threads[0]?.answer();
    await settle();
    expect(outcomes).toEqual(['one: It took longer than 30 s and was stopped.']);
    expect(threads[1]?.told).toEqual(['two']);
  });

  it('counts the time of a question from its turn', async () => {
    const { threads, outcomes, ask } = anEngine();
    ask('one');
    ask('two');
    await jest.advanceTimersByTimeAsync(29_000);
    threads[0]?.answer();
    await jest.advanceTimersByTimeAsync(29_000);
    expect(outcomes).toEqual(['one: 0 pairs']);
  });

  it('fails a question that cannot cross to the thread, and keeps the thread', async () => {
    const { threads, world, outcomes, ask } = anEngine();
    world.clones = false;
    ask('one');
    world.clones = true;
    ask('two');
    threads[0]?.answer();
    await settle();
    expect(outcomes).toEqual(['one: The question did not reach the matching worker.', 'two: 0 pairs']);
    expect(threads).toHaveLength(1);
  });

  it('lets go of rooms in the thread, and opens none for that', () => {
    const { engine, threads, ask } = anEngine();
    engine.forget('one');
    expect(threads).toHaveLength(0);
    ask('two');
    engine.forget('one');
    expect(threads[0]?.told).toEqual(['two', 'forget one']);
  });

  it('finishes what it was asked when it is stopped, and then takes nothing more', async () => {
    const { engine, threads, outcomes, ask } = anEngine();
    ask('one');
    const stopped = engine.onApplicationShutdown();
    await settle();
    expect(threads[0]?.ended).toBe(false);
    threads[0]?.answer();
    await stopped;
    expect(threads[0]?.ended).toBe(true);
    ask('two');
    await settle();
    expect(outcomes).toEqual(['one: 0 pairs', 'two: Matching is being stopped.']);
    expect(threads).toHaveLength(1);
  });

  describe('what somebody asks once', () => {
    const { place, settings, words } = question('one');
    const asked = { place, people: [], bonds: [], settings, words, seed: 1 };
    const preview = (engine: WorkerEngine, eventId: string, asking: Asking = {}) => {
      const told: string[] = [];
      void engine
        .preview({ ...asked, place: { ...place, eventId }, now: 0, sample: 5, most: 3 }, asking)
        .then(
          () => told.push('answered'),
          (cause: unknown) => told.push(cause instanceof EngineFailure ? cause.trouble : 'another error'),
        );
      return told;
    };

    it('is thought about beside the suggestions, in a second thread that is kept', async () => {
      const { engine, threads, outcomes, ask } = anEngine();
      ask('one');
      const first = preview(engine, 'first');
      const second = preview(engine, 'second');
      expect(threads.map(({ told }) => told)).toEqual([['one'], ['first']]);
      threads[1]?.answer();
      threads[1]?.answer();
      await settle();
      expect([first, second]).toEqual([['answered'], ['answered']]);
      expect(threads.map(({ told, ended }) => [told, ended])).toEqual([
        [['one'], false],
        [['first', 'second'], false],
      ]);
      threads[0]?.answer();
      await settle();
      expect(outcomes).toEqual(['one: 0 pairs']);
    });

    it('is asked where the room is held if it is about that room', () => {
      const { engine, threads } = anEngine();
      const gaps = { eventId: 'held', settings, words };
      void engine.gaps(gaps);
      void engine.gaps({ ...gaps, eventId: 'sent', people: [] });
      expect(threads.map(({ told }) => told)).toEqual([['held'], ['sent']]);
    });

    it('waits behind a room that stands still', async () => {
      const { engine, threads } = anEngine();
      for (const event of ['first', 'second']) preview(engine, event);
      for (const event of ['third', 'fourth']) preview(engine, event, { urgent: true });
      for (let at = 0; at < 4; at++) threads[0]?.answer();
      await settle();
      expect(threads[0]?.told).toEqual(['first', 'third', 'fourth', 'second']);
    });

    it('fails with the reason when its thread crashes or takes too long, and the next one gets a new thread', async () => {
      const { engine, threads } = anEngine();
      const crashed = preview(engine, 'first');
      const late = preview(engine, 'second', { patienceMs: 5000 });
      const fine = preview(engine, 'third');
      threads[0]?.listener.gone(new Error('out of memory'));
      await jest.advanceTimersByTimeAsync(5000);
      threads[2]?.answer();
      await settle();
      expect([crashed, late, fine]).toEqual([['ended'], ['too-long'], ['answered']]);
      expect(threads.map(({ ended }) => ended)).toEqual([true, true, false]);
    });

    it('hears how far its own rounds are, and nothing of a thread that was replaced', async () => {
      const { engine, threads } = anEngine();
      const told: number[] = [];
      const rounds = { people: [], groupSize: 2, rounds: 3, metBefore: [], held: [], fairness: 0, seed: 1 };
      const plan = { place, people: [], bonds: [], now: 0, settings, words, rounds, standing: null };
      const planned = engine.planRounds(plan, { onRound: (count) => told.push(count) });
      threads[0]?.listener.said({ kind: 'round', thoughtOut: 2 });
      threads[0]?.listener.gone(new Error('out of memory'));
      threads[0]?.listener.said({ kind: 'round', thoughtOut: 3 });
      await expect(planned).rejects.toThrow(EngineFailure);
      expect(told).toEqual([2]);
    });

    it('is dropped while it waits when nobody wants the answer any more', async () => {
      const { engine, threads } = anEngine();
      const gone = new AbortController();
      preview(engine, 'first');
      const dropped = preview(engine, 'second', { gone: gone.signal });
      preview(engine, 'third');
      gone.abort();
      threads[0]?.answer();
      await settle();
      expect(dropped).toEqual(['given-up']);
      expect(threads[0]?.told).toEqual(['first', 'third']);
      expect(preview(engine, 'fourth', { gone: gone.signal })).toEqual([]);
      expect(threads[0]?.told).toEqual(['first', 'third']);
    });

    it('is broken off when nobody wants the answer any more, unless it is ready in a moment', async () => {
      const { engine, threads } = anEngine();
      const given = () => {
        const gone = new AbortController();
        const told = preview(engine, 'one', { gone: gone.signal });
        gone.abort();
        return told;
      };
      const soon = given();
      await jest.advanceTimersByTimeAsync(1999);
      threads[0]?.answer();
      await jest.advanceTimersByTimeAsync(60_000);
      expect([soon, threads[0]?.ended]).toEqual([['given-up'], false]);
      const long = given();
      await jest.advanceTimersByTimeAsync(2000);
      expect([long, threads[0]?.ended]).toEqual([['given-up'], true]);
    });
  });

  it('does not wait long for a thread when it is stopped', async () => {
    const { engine, threads, outcomes, ask } = anEngine();
    ask('one');
    ask('two');
    const stopped = engine.onApplicationShutdown();
    await jest.advanceTimersByTimeAsync(2000);
    await stopped;
    expect(threads[0]?.ended).toBe(true);
    expect(threads).toHaveLength(1);
    expect([...outcomes].sort()).toEqual([
      'one: Matching is being stopped.',
      'two: Matching is being stopped.',
    ]);
  });
});
