import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { FeedSignal } from '../../platform/feeds/feed-signal.js';
import { EngineFailure } from './engine/suggestion-engine.js';
import type { MatchOwnership } from './match-ownership.js';
import type { MakeSuggestions } from './make-suggestions.js';
import { MatchRunner } from './match-runner.js';
import type { GapWatch } from './radar/gap-watch.js';

const EVENT = 'event';

/** A runner over a log in memory; a test may act while the log is read or let the engine fail. */
function aRunner() {
  const log: string[] = [];
  const runs: (readonly string[] | 'everybody')[] = [];
  const world = {
    afterPosition: () => undefined as void,
    failures: 0,
    live: [] as string[],
    ours: true,
    phase: 'live',
    runTakes: 0,
    leaves: 0,
    poison: '',
  };
  const aside: string[] = [];
  const dataSource = {
    query: (sql: string, values: unknown[]) => {
      if (sql.includes(`phase = 'live'`))
        return Promise.resolve(world.live.map((id) => ({ id, seq: String(log.length) })));
      if (sql.includes('event_position')) {
        const seq = String(log.length);
        world.afterPosition();
        return Promise.resolve([{ seq, phase: world.phase }]);
      }
      if (sql.includes('FROM change')) {
        const [, after, upTo] = values as [string, number, number];
        return Promise.resolve(
          log.slice(after, upTo).map((id) => ({ id, entity: 'attendee', type: 'CardPinned' })),
        );
      }
      return Promise.resolve([]);
    },
  } as unknown as DataSource;
  const make = {
    execute: (_event: string, changed?: readonly string[]) => {
      if (world.failures-- > 0) return Promise.reject(new Error('no database'));
      if (world.poison && !aside.includes(world.poison))
        return Promise.reject(new EngineFailure('ended', 'The matching worker ended.'));
      runs.push(changed ?? 'everybody');
      return new Promise((done) => setTimeout(done, world.runTakes));
    },
    forget: () => undefined,
    setAside: () => Promise.resolve(aside.push(world.poison) > 0),
    takeBack: (_event: string, changed: readonly string[]) =>
      aside.splice(0, aside.length, ...aside.filter((id) => !changed.includes(id))),
  } as unknown as MakeSuggestions;
  const ownership = {
    claim: () => Promise.resolve(world.ours),
    release: () => Promise.resolve(),
    check: () => Promise.resolve(),
    end: () => Promise.resolve(),
  } as unknown as MatchOwnership;
  const signal = new FeedSignal();
  const gaps = {
    look: () => undefined,
    leave: () => Promise.resolve(void world.leaves++),
  } as unknown as GapWatch;
  const runner = new MatchRunner(dataSource, signal, ownership, make, gaps, { roles: new Set(['matcher']) });
  runner.onModuleInit();
  const pin = (attendee: string) => {
    log.push(attendee);
    signal.changed(EVENT);
  };
  const pinElsewhere = (attendee: string) => log.push(attendee);
  return { runner, runs, aside, world, pin, pinElsewhere };
}

describe(MatchRunner.name, () => {
  beforeEach(() => {
    jest.useFakeTimers();
    jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('looks at what was pinned during its last look at the log', async () => {
    const { runs, world, pin } = aRunner();
    pin('ada');
    let looks = 0;
    world.afterPosition = () => {
      // The first look is before the run, the second finds nothing more.
      if (++looks === 2) pin('ben');
    };
    await jest.advanceTimersByTimeAsync(500);
    expect(runs).toEqual(['everybody', ['ben']]);
  });

  it('repeats a run that failed, although nothing else happens', async () => {
    const { runs, world, pin } = aRunner();
    world.failures = 1;
    pin('ada');
    await jest.advanceTimersByTimeAsync(500);
    expect(runs).toEqual([]);
    await jest.advanceTimersByTimeAsync(1500);
    expect(runs).toEqual(['everybody']);
  });

  it('waits twice as long before each further try, and half a minute at most', async () => {
    const { runs, world, pin } = aRunner();
    world.failures = 7;
    pin('ada');
    // 40 ms, then 1 + 2 + 4 + 8 + 16 + 30 seconds: the sixth repetition still fails.
    await jest.advanceTimersByTimeAsync(40 + 61_000);
    expect(world.failures).toBe(0);
    await jest.advanceTimersByTimeAsync(29_000);
    expect(runs).toEqual([]);
    await jest.advanceTimersByTimeAsync(1000);
    expect(runs).toEqual(['everybody']);
  });

  it('sets aside whom the engine breaks over after five tries, until they change something', async () => {
    const { runs, aside, world, pin } = aRunner();
    pin('ada');
    await jest.advanceTimersByTimeAsync(500);
    world.poison = 'ben';
    pin('ben');
    // Tries at 40 ms, and 1, 2, 4 and 8 seconds after each other.
    await jest.advanceTimersByTimeAsync(14_900);
    expect([runs, aside]).toEqual([['everybody'], []]);
    await jest.advanceTimersByTimeAsync(1300);
    expect([runs, aside]).toEqual([['everybody', ['ben']], ['ben']]);
    pin('ada');
    await jest.advanceTimersByTimeAsync(500);
    expect([runs.at(-1), aside]).toEqual([['ada'], ['ben']]);
    world.poison = '';
    pin('ben');
    await jest.advanceTimersByTimeAsync(500);
    expect([runs.at(-1), aside]).toEqual([['ben'], []]);
  });

  it('sets nobody aside because the database is away', async () => {
    const { aside, world, pin } = aRunner();
    world.failures = 7;
    pin('ada');
    await jest.advanceTimersByTimeAsync(120_000);
    expect(aside).toEqual([]);
  });

  it('rests after a crowd, three times as long as it took, and then looks at all who were touched meanwhile', async () => {
    const { runs, world, pin } = aRunner();
    pin('ada');
    await jest.advanceTimersByTimeAsync(100);
    world.runTakes = 100;
    for (let guest = 0; guest < 30; guest++) pin(`guest ${guest}`);
    await jest.advanceTimersByTimeAsync(150);
    expect(runs).toHaveLength(2);
    pin('ben');
    await jest.advanceTimersByTimeAsync(280);
    pin('cleo');
    expect(runs).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(40);
    expect(runs[2]).toEqual(['ben', 'cleo']);
    await jest.advanceTimersByTimeAsync(150);
    pin('dora');
    await jest.advanceTimersByTimeAsync(50);
    expect(runs[3]).toEqual(['dora']);
  });

  it('leaves an event that is not live once, however much happens there, and again after it was live', async () => {
    const { runs, world, pin } = aRunner();
    const happen = async (phase: string) => {
      world.phase = phase;
      for (let pins = 0; pins < 3; pins++) {
        pin('ada');
        await jest.advanceTimersByTimeAsync(100);
      }
    };
    await happen('open');
    expect([runs.length, world.leaves]).toEqual([0, 1]);
    Object.assign(world, { phase: 'live', live: [EVENT] });
    await jest.advanceTimersByTimeAsync(1000);
    await happen('live');
    expect([runs[0], world.leaves]).toEqual(['everybody', 1]);
    world.live = [];
    await happen('after');
    expect(world.leaves).toBe(2);
  });

  it('leaves an event to its owner, and takes it over with everybody when there is none', async () => {
    const { runs, world, pin } = aRunner();
    world.ours = false;
    world.live = [EVENT];
    pin('ada');
    await jest.advanceTimersByTimeAsync(3000);
    expect(runs).toEqual([]);
    world.ours = true;
    await jest.advanceTimersByTimeAsync(1100);
    expect(runs).toEqual(['everybody']);
  });

  it('sees within about a second what another node committed', async () => {
    const { runs, world, pin, pinElsewhere } = aRunner();
    world.live = [EVENT];
    pin('ada');
    await jest.advanceTimersByTimeAsync(500);
    pinElsewhere('ben');
    await jest.advanceTimersByTimeAsync(1100);
    expect(runs).toEqual(['everybody', ['ben']]);
  });

  it('looks at live events when the process starts', async () => {
    const { runner, runs, world } = aRunner();
    world.live = [EVENT];
    await runner.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(500);
    expect(runs).toEqual(['everybody']);
  });

  it('does nothing more once it was stopped', async () => {
    const { runner, runs, pin } = aRunner();
    pin('ada');
    await runner.onApplicationShutdown();
    pin('ben');
    await jest.advanceTimersByTimeAsync(500);
    expect(runs).toEqual([]);
  });
});
