import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Worker } from 'node:worker_threads';
import { Logger } from '@nestjs/common';
import type { MatchingSettingsView, Problem } from '@commonground/contracts';
import { eventually, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { type LiveRounds, openRounds, SETTINGS } from '../../testing/live-rounds.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { asMatchingThread } from '../matchmaking/engine/matching-thread.js';
import { SuggestionEngine } from '../matchmaking/engine/suggestion-engine.js';
import { WorkerEngine } from '../matchmaking/engine/worker-engine.js';
import { RoundClock } from './round-clock.js';

/** A real thread that crashes as soon as it is asked anything. */
const CRASHES = `require('node:worker_threads').parentPort.on('message', () => { throw new Error('out of order'); });`;

let api: TestApi;
let event: TestEvent;
let people: TestPerson[];
let rounds: LiveRounds;
let broken: WorkerEngine;

beforeAll(async () => {
  api = await openTestApi();
}, 60_000);
afterAll(() => api.close());
beforeEach(async () => {
  ({ event, people, rounds } = await openRounds(api, RoundClock));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await broken.onApplicationShutdown();
});

/** From now on whatever somebody asks the engine ends in a thread that crashes. */
function crash(): void {
  for (const level of ['error', 'log'] as const)
    jest.spyOn(Logger.prototype, level).mockImplementation(() => undefined);
  broken = new WorkerEngine((listener) => asMatchingThread(new Worker(CRASHES, { eval: true }), listener));
  const engine = api.app.get(SuggestionEngine);
  for (const asked of ['rehearse', 'outlook', 'preview', 'planRounds'] as const)
    jest.spyOn(engine, asked).mockImplementation((...question: unknown[]) => {
      const ask = broken[asked].bind(broken) as (...of: unknown[]) => Promise<never>;
      return ask(...question);
    });
}

describe('an engine that crashes', () => {
  it('leaves everybody who asked it something with the same problem: what happened, why, and when to try again', async () => {
    const matching = `/api/v1/console/events/${event.id}/matching`;
    const { settings } = (await event.owner.get(matching).expect(200)).body as MatchingSettingsView;
    crash();
    const [one, other] = people as [TestPerson, TestPerson];
    for (const ask of [
      () => event.owner.get(`${matching}/rehearsal?seed=1`),
      () => event.owner.get(`${matching}/pairs/${one.id}/${other.id}`),
      () => event.owner.post(`${matching}/preview?seed=1`, settings),
      () => event.owner.put(rounds.path(), { settings: SETTINGS }),
    ]) {
      const answer = await ask()
        .expect(503)
        .expect('content-type', /problem\+json/u);
      expect(answer.headers['retry-after']).toBe('5');
      expect(answer.body as Problem).toMatchObject({
        code: 'matching.unavailable',
        status: 503,
        title: 'The matching engine could not answer; nothing was changed. Try again.',
        detail: 'The planning worker ended.',
        retryAfterMs: 5000,
      });
    }
    expect((await event.owner.get(rounds.path())).status).toBe(404);
  });

  it('answers the same command, sent again with its key, as soon as the engine is back', async () => {
    crash();
    const key = '01890000-0000-7000-8000-000000000001';
    const plan = () => event.owner.put(rounds.path(), { settings: SETTINGS }, key);
    await plan().expect(503);
    jest.restoreAllMocks();
    await plan().expect(204);
    expect((await rounds.read()).version).toBe(1);
  });

  it('holds no round up: the one that comes is mended for those who are there', async () => {
    await rounds.start();
    await rounds.step('skip');
    crash();
    const [ada] = people as [TestPerson];
    const { version } = await rounds.read();
    await ada.browser.put('/api/v1/attendee/me/mood', { mood: 'not-now', minutes: null }).expect(200);
    // The round that goes on is mended a moment later, without the engine.
    await eventually(
      () => rounds.read(),
      (plan) => plan.version > version,
    );
    const view = await rounds.pass(5.1);
    expect([view.part, view.round]).toEqual(['break', 2]);
    const seated = view.rounds[1]!.seatings.flatMap(({ people: ids }) => ids);
    expect(seated).not.toContain(ada.id);
    expect([...seated, ...view.rounds[1]!.resting].sort()).toEqual(
      people
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    );
    // The version did not move: it is the planning anew that fails.
    const answer = await event.owner.post(rounds.path('/replan'), { version: view.version });
    expect((answer.body as Problem).code).toBe('matching.unavailable');
    expect((await rounds.read()).version).toBe(view.version);
  });
});
