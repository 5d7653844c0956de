import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Worker } from 'node:worker_threads';
import { Logger } from '@nestjs/common';
import type { MatchingSettingsView, Problem, RoundPlanView, RoundView } from '@commonground/contracts';
import { MINUTE } from '@commonground/kernel';
import { eventually, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import {
  codeOf,
  everybodyIn,
  feels,
  idsOf,
  type LiveRounds,
  openRounds,
  pairsIn,
  seatOf,
  SETTINGS,
  sitOut,
} from '../../testing/live-rounds.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { asMatchingThread } from '../matchmaking/engine/matching-thread.js';
import { SuggestionEngine } from '../matchmaking/engine/suggestion-engine.js';
import { WorkerEngine } from '../matchmaking/engine/worker-engine.js';
import { RoundClock } from './round-clock.js';

let api: TestApi;
let event: TestEvent;
let rounds: LiveRounds;
let people: TestPerson[];

beforeAll(async () => {
  api = await openTestApi();
}, 60_000);
afterAll(() => api.close());
beforeEach(async () => {
  ({ event, people, rounds } = await openRounds(api, RoundClock));
});
/** What goes on would be turned together with the rounds of the next test. */
afterEach(() =>
  api.db.query(
    `UPDATE round_series SET state = 'finished', ends_at = NULL, left_ms = NULL WHERE state <> 'finished'`,
  ),
);

describe('rounds under way', () => {
  it('send everybody to a place with a partner, turn by the clock, and end', async () => {
    const view = await rounds.start();
    expect([view.state, view.part, view.round]).toEqual(['running', 'break', 1]);
    const [ada] = people as [TestPerson];
    const seat = (await seatOf(ada))!;
    const mine = view.rounds[0]!.seatings.find(({ people: ids }) => ids.includes(ada.id))!;
    expect(seat.state).toBe('seated');
    expect(seat.place).toEqual(mine.place);
    expect(seat.partners.map(({ id }) => id)).toEqual(mine.people.filter((id) => id !== ada.id));
    const [round] = await ada.see<RoundView>('round');
    expect(round).toMatchObject({ state: 'running', part: 'break', round: 1, rounds: 3 });

    expect(await rounds.pass(0.5)).toMatchObject({ part: 'break', round: 1 });
    expect(await rounds.pass(0.6)).toMatchObject({ part: 'round', round: 1 });
    expect(await rounds.pass(5)).toMatchObject({ part: 'break', round: 2 });
    expect((await seatOf(ada))?.earlier.map(({ id, round: at }) => [id, at])).toEqual([
      [mine.people.find((id) => id !== ada.id), 1],
    ]);
    for (const minutes of [1, 5, 1]) await rounds.pass(minutes);
    expect(await rounds.pass(5)).toMatchObject({ state: 'finished', round: 3 });
    expect((await seatOf(ada))?.earlier).toHaveLength(3);
  });

  it('stand still while paused, and go on with what was left', async () => {
    await rounds.talk();
    api.clock.advance(2 * MINUTE);
    await rounds.step('pause');
    expect(await rounds.pass(60)).toMatchObject({ state: 'paused', round: 1 });
    await rounds.step('resume');
    expect(await rounds.pass(2.5)).toMatchObject({ part: 'round', round: 1 });
    expect(await rounds.pass(1)).toMatchObject({ part: 'break', round: 2 });
    await rounds.step('start', 409);
    await rounds.step('finish');
    expect((await rounds.read()).state).toBe('finished');
  });

  it('take in whoever comes late and let go whoever leaves, between rounds', async () => {
    await rounds.start();
    await rounds.pass(1.1);
    const late = await event.person({ name: 'Lea Late' });
    const [gone, stays] = people as [TestPerson, TestPerson];
    expect((await seatOf(late))?.state).toBe('waiting');
    expect((await rounds.read()).waiting).toEqual([late.id]);
    await feels(gone, 'not-now');
    // The late-comer is company for whom that leaves alone.
    const company = await eventually(
      () => seatOf(late),
      (seat) => seat?.state === 'seated',
    );
    expect(company?.partners).toHaveLength(1);
    const before = (await rounds.read()).rounds[0];
    const view = await rounds.pass(5);
    expect(view.rounds[0]).toEqual({ ...before, held: true });
    for (const round of view.rounds.slice(1)) {
      expect(everybodyIn(round)).toContain(late.id);
      expect(everybodyIn(round)).not.toContain(gone.id);
    }
    const held = new Set(pairsIn(view.rounds[0]!));
    expect(
      view.rounds
        .slice(1)
        .flatMap(pairsIn)
        .filter((pair) => held.has(pair)),
    ).toEqual([]);
    expect((await seatOf(stays))?.state).toMatch(/seated|resting/u);
  });

  it('keep a swap when nobody came or went', async () => {
    for (const name of ['Eva Eck', 'Finn Falk']) people.push(await event.person({ name }));
    await rounds.start({ rounds: 2 });
    let view = await rounds.read();
    const ids = people.map(({ id }) => id);
    let done = false;
    for (const a of ids) {
      for (const b of ids) {
        if (done || a === b) continue;
        const answer = await event.owner.post(rounds.path('/swap'), {
          version: view.version,
          round: 2,
          a,
          b,
        });
        done = answer.status === 204;
      }
    }
    expect(done).toBe(true);
    view = await rounds.read();
    await rounds.step('skip');
    await rounds.step('skip');
    expect(pairsIn((await rounds.read()).rounds[1]!)).toEqual(pairsIn(view.rounds[1]!));
  });

  it('let people sit out without a reason, and find company for whom that leaves alone', async () => {
    people.push(await event.person({ name: 'Eva Eck' }));
    const view = await rounds.start();
    const [first] = view.rounds[0]!.seatings;
    const rester = view.rounds[0]!.resting[0]!;
    const [tired, left] = first!.people.map((id) => people.find((person) => person.id === id)!);
    await sitOut(tired!);
    expect((await seatOf(tired!))?.state).toBe('out');
    expect((await seatOf(left!))?.partners.map(({ id }) => id)).toEqual([rester]);
    expect((await rounds.read()).sittingOut).toEqual([tired!.id]);
    await rounds.step('skip');
    const later = await rounds.pass(5);
    expect(everybodyIn(later.rounds[1]!)).not.toContain(tired!.id);
    await sitOut(tired!, false);
    await rounds.step('skip');
    const last = await rounds.pass(5);
    expect(everybodyIn(last.rounds[2]!)).toContain(tired!.id);
  });

  it('leave whoever sits in a round where they are, until it is over', async () => {
    const [ada] = people as [TestPerson];
    await rounds.talk();
    await sitOut(ada);
    expect(await seatOf(ada)).toMatchObject({ state: 'seated', takesPart: false });
    await rounds.pass(5.1);
    expect(await seatOf(ada)).toMatchObject({ state: 'out', takesPart: false, place: null });
  });

  it('end with the event', async () => {
    await rounds.start();
    await event.owner.post(`/api/v1/console/events/${event.id}/phase`, { phase: 'after' }).expect(200);
    // A series that is being mended just now is skipped, until the next look.
    const { state } = await eventually(
      () => rounds.pass(0),
      (view) => view.state === 'finished',
    );
    expect(state).toBe('finished');
  });

  it('count as having met for the rounds of a later series', async () => {
    await rounds.talk({ rounds: 1 });
    await rounds.step('skip');
    const first = (await rounds.read()).rounds.flatMap(pairsIn);
    expect((await rounds.read()).state).toBe('finished');
    const second = (await rounds.plan({ rounds: 2 })).rounds.flatMap(pairsIn);
    expect(second.filter((pair) => first.includes(pair))).toEqual([]);
  });
});

describe('while the engine thinks about rounds', () => {
  beforeEach(async () => {
    for (const name of ['Eva Eck', 'Finn Falk']) people.push(await event.person({ name }));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** From now on the engine thinks about rounds until it is let go. */
  function hold(): { readonly asked: Promise<void>; readonly letGo: () => void } {
    const engine = api.app.get(SuggestionEngine);
    const planRounds = engine.planRounds.bind(engine);
    let letGo!: () => void;
    let ask!: () => void;
    const asked = new Promise<void>((resolve) => (ask = resolve));
    const gone = new Promise<void>((resolve) => (letGo = resolve));
    jest.spyOn(engine, 'planRounds').mockImplementation(async (...question) => {
      ask();
      await gone;
      return planRounds(...question);
    });
    return { asked, letGo };
  }

  /** Lets somebody change places with the first who may, and answers the two. */
  async function swapSomebody(view: RoundPlanView, round: number): Promise<[string, string]> {
    const [a = '', ...others] = view.rounds[round - 1]!.seatings.flatMap(({ people: ids }) => ids);
    for (const b of others) if ((await rounds.swap(a, b, round)) === undefined) return [a, b];
    throw new Error('Nobody may change places.');
  }

  const tableOf = (view: RoundPlanView, round: number, id: string) =>
    view.rounds[round - 1]!.seatings.find(({ people: ids }) => ids.includes(id))?.place.number;

  it('people change places, and what was asked with the plan of before is refused', async () => {
    const view = await rounds.plan({ rounds: 2 });
    const engine = hold();
    const step = event.owner
      .post(rounds.path('/step'), { version: view.version, step: 'start' })
      .then((answer) => answer);
    await engine.asked;
    const [a, b] = await swapSomebody(view, 2);
    const swapped = await rounds.read();
    expect([a, b].map((id) => tableOf(swapped, 2, id))).toEqual([b, a].map((id) => tableOf(view, 2, id)));
    engine.letGo();
    expect(codeOf(await step)).toBe('version.conflict');
    expect(await rounds.read()).toEqual(swapped);
  });

  it('people change places in a round to come and others sit out, and the turn goes on with that', async () => {
    await rounds.talk({ rounds: 2 });
    const engine = hold();
    api.clock.advance(5.1 * MINUTE);
    const turn = api.app.get(RoundClock).sweep();
    await engine.asked;
    const view = await rounds.read();
    expect([view.round, view.part]).toEqual([1, 'round']);
    await swapSomebody(view, 2);
    const swapped = await rounds.read();
    engine.letGo();
    await turn;
    const turned = await rounds.read();
    expect([turned.round, turned.part]).toEqual([2, 'break']);
    expect(turned.rounds).toEqual(swapped.rounds);
  });

  it('a round that people are on their way to is mended', async () => {
    const view = await rounds.start({ rounds: 2 });
    const engine = hold();
    const replan = event.owner
      .post(rounds.path('/replan'), { version: view.version })
      .then((answer) => answer);
    await engine.asked;
    const [out] = people as [TestPerson];
    await sitOut(out);
    expect(everybodyIn((await rounds.read()).rounds[0]!)).toEqual(idsOf(people.slice(1)));
    engine.letGo();
    expect(codeOf(await replan)).toBe('version.conflict');
  });
});

describe('an engine that crashes', () => {
  /** A real thread that crashes as soon as it is asked anything. */
  const CRASHES = `require('node:worker_threads').parentPort.on('message', () => { throw new Error('out of order'); });`;
  let broken: WorkerEngine;

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
    await rounds.talk();
    crash();
    const [ada] = people as [TestPerson];
    const { version } = await rounds.read();
    await feels(ada, 'not-now');
    // The round that goes on is mended a moment later, without the engine.
    await eventually(
      () => rounds.read(),
      (plan) => plan.version > version,
    );
    const view = await rounds.pass(5.1);
    expect([view.part, view.round]).toEqual(['break', 2]);
    const seated = view.rounds[1]!.seatings.flatMap(({ people: ids }) => ids);
    expect(seated).not.toContain(ada.id);
    expect([...seated, ...view.rounds[1]!.resting].sort()).toEqual(idsOf(people.slice(1)));
    // The version did not move: it is the planning anew that fails.
    const answer = await event.owner.post(rounds.path('/replan'), { version: view.version });
    expect((answer.body as Problem).code).toBe('matching.unavailable');
    expect((await rounds.read()).version).toBe(view.version);
  });
});
