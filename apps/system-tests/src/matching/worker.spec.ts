import { readdirSync, readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { attendeeApi, consoleApi, newId } from '@commonground/client';
import type { SuggestionView } from '@commonground/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, owner, stranger } from '../product/callers.js';
import { eventually } from '../product/eventually.js';
import { anEvent, type TestEvent } from '../product/live-event.js';
import { product, scratchFolder } from '../product/product.js';
import { planRounds } from '../rounds/start-rounds.js';
import { RunningProduct } from '../product/running-product.mjs';

const { dir } = product();

/** A product of its own, because it is killed on the way. */
describe('the matching of the built product', () => {
  const dataDir = joinPath(scratchFolder('matching'), 'data');
  let running: RunningProduct;
  let url: string;
  let pid: number;
  let event: TestEvent;
  let organizer: Caller;

  const start = async (args: string[] = []) => {
    running = new RunningProduct({ dir, dataDir, args });
    const links = await running.ready();
    ({ url, pid } = links);
    return { url, links, dir, dataDir };
  };
  const joinWith = async (name: string, direction: 'need' | 'offer', text: string): Promise<Caller> => {
    const caller = stranger(url);
    const pin = { id: newId(), topicId: event.topics[0]?.id ?? '', direction, text };
    const consents = { listed: false, suggested: true, screen: false };
    const body = { name, headline: '', language: 'en' as const, consents, pin };
    await caller.call(attendeeApi.join, { params: { code: event.joinCode }, body });
    return caller;
  };
  const cardsOf = async (caller: Caller) =>
    ((await caller.call(attendeeApi.snapshot)).entities.suggestion ?? []) as SuggestionView[];
  const started = (worker: string) =>
    readFileSync(joinPath(dataDir, 'log', 'commonground.log'), 'utf8').split(`The ${worker} has started.`)
      .length - 1;
  const workersStarted = () => started('matching worker');

  beforeAll(async () => {
    organizer = await owner(await start(['--empty']));
    event = await anEvent(organizer);
  });
  afterAll(() => running.kill());

  it('happens in one worker thread, which starts when there is something to match', async () => {
    await joinWith('Omar', 'offer', 'tenancy law, I am an attorney');
    const lena = await joinWith('Lena', 'need', 'a lawyer for my lease');
    await eventually('her card', async () => (await cardsOf(lena)).length === 1, 10_000);
    await eventually('the line in the log', () => workersStarted() === 1);
    const mia = await joinWith('Mia', 'need', 'a lawyer for my shop');
    await eventually('the next card', async () => (await cardsOf(mia)).length === 1, 10_000);
    expect(workersStarted()).toBe(1);
  });

  it('plans rounds and plays the evening in a second one, which is kept', async () => {
    const params = { eventId: event.id };
    const played = await organizer.call(consoleApi.rehearsal, { params, query: { seed: '1' } });
    expect(played.people).toBe(3);
    await planRounds(organizer, event.id);
    const plan = await organizer.call(consoleApi.rounds, { params });
    expect(plan.rounds.map(({ seatings, resting }) => [seatings.length, resting.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(await organizer.call(consoleApi.roundPlanning, { params })).toEqual({ thoughtOut: null });
    await eventually('the line in the log', () => started('planning worker') === 1);
    expect(workersStarted()).toBe(1);
  });

  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('stands back in both behind whoever waits for an answer', () => {
    const tasks = `/proc/${pid}/task`;
    const nice = (task: number | string) => {
      const stat = readFileSync(joinPath(tasks, String(task), 'stat'), 'utf8');
      // The 19th field; the name of the thread is the second one and may hold spaces.
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
    };
    const others = readdirSync(tasks).map(nice);
    expect(nice(pid)).toBeLessThan(19);
    expect(others.filter((priority) => priority > nice(pid))).toHaveLength(2);
  });

  it('makes good after kill -9 what was pinned a moment before', async () => {
    await joinWith('Ines', 'offer', 'Wedding photography');
    const paul = await joinWith('Paul', 'need', 'A photographer for our wedding');
    await running.kill();
    await start();
    const same = stranger(url);
    same.cookies.keep([paul.cookies.read()]);
    await eventually('his card', async () => (await cardsOf(same)).length === 1, 10_000);
  });

  it('stops in order on Ctrl-C', async () => {
    expect((await running.interrupt()).left).toEqual([]);
  });
});
