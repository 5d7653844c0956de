import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { RoundPlanView } from '@commonground/contracts';
import { MINUTE } from '@commonground/kernel';
import type { TestEvent, TestPerson } from '../../testing/live-event.js';
import { codeOf, everybodyIn, type LiveRounds, openRounds, sitOut } from '../../testing/live-rounds.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { SuggestionEngine } from '../matchmaking/engine/suggestion-engine.js';
import { RoundClock } from './round-clock.js';

const SIX = ['Ada Abel', 'Ben Berg', 'Cem Can', 'Dora Diaz', 'Eva Eck', 'Finn Falk'];

let api: TestApi;
let event: TestEvent;
let rounds: LiveRounds;
let people: TestPerson[];

beforeAll(async () => {
  api = await openTestApi();
}, 60_000);
afterAll(() => api.close());
beforeEach(async () => {
  ({ event, people, rounds } = await openRounds(api, RoundClock, SIX));
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

describe('while the engine thinks about rounds', () => {
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
    await rounds.start({ rounds: 2 });
    await rounds.step('skip');
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
    expect(everybodyIn((await rounds.read()).rounds[0]!)).toEqual(
      people
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    );
    engine.letGo();
    expect(codeOf(await replan)).toBe('version.conflict');
  });
});
