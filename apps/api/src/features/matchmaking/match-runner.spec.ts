import { describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { FeedSignal } from '../../platform/feeds/feed-signal.js';
import type { MakeSuggestions } from './make-suggestions.js';
import { MatchRunner } from './match-runner.js';

/** A log with one person touched by each change, and a runner that reads it. */
function aRunner() {
  const signal = new FeedSignal();
  let seq = 0;
  let onRead = (): void => undefined;
  const matched: (readonly string[] | undefined)[] = [];
  const dataSource = {
    query: (text: string, parameters: [string, number, number]) => {
      if (text.includes('event_position')) return Promise.resolve([{ seq: String(seq) }]);
      if (!text.includes('FROM change')) return Promise.resolve([]);
      onRead();
      const [, after, until] = parameters;
      const fresh = Array.from({ length: until - after }, (_, index) => after + index + 1);
      return Promise.resolve(
        fresh.map((at) => ({ type: 'CardPinned', entity: 'attendee', id: `person ${at}` })),
      );
    },
  };
  const makeSuggestions = {
    execute: (_: string, changed?: readonly string[]) => {
      matched.push(changed);
      return Promise.resolve(0);
    },
  };
  const runner = new MatchRunner(
    dataSource as unknown as DataSource,
    signal,
    makeSuggestions as unknown as MakeSuggestions,
  );
  runner.onModuleInit();
  const commit = () => {
    seq += 1;
    signal.changed('event');
  };
  return { runner, commit, matched, whenRead: (act: () => void) => (onRead = act) };
}

describe(MatchRunner.name, () => {
  it('looks at everybody first, then at who was touched', async () => {
    const { runner, commit, matched } = aRunner();
    commit();
    await untilSo(() => matched.length === 1);
    commit();
    await untilSo(() => matched.length === 2);
    expect(matched).toEqual([undefined, ['person 2']]);
    await runner.onApplicationShutdown();
  });

  it('misses nobody who comes while a run has just read that there is nothing new', async () => {
    const { runner, commit, matched, whenRead } = aRunner();
    commit();
    let came = false;
    // The read behind the first run finds nothing; before that run has ended, somebody pins.
    whenRead(() => {
      if (came) return;
      came = true;
      commit();
    });
    await untilSo(() => matched.length === 2);
    expect(matched).toEqual([undefined, ['person 2']]);
    await runner.onApplicationShutdown();
  });
});

async function untilSo(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries += 1) await new Promise((go) => setTimeout(go, 5));
}
