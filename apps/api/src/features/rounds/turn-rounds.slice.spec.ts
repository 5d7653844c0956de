import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RoundView } from '@commonground/contracts';
import { MINUTE } from '@commonground/kernel';
import { eventually, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import {
  everybodyIn,
  type LiveRounds,
  openRounds,
  pairsIn,
  seatOf,
  sitOut,
} from '../../testing/live-rounds.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
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
    await rounds.start();
    await rounds.step('skip');
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
    await gone.browser.put('/api/v1/attendee/me/mood', { mood: 'not-now', minutes: null }).expect(200);
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
    await rounds.start();
    await rounds.step('skip');
    await sitOut(ada);
    expect(await seatOf(ada)).toMatchObject({ state: 'seated', takesPart: false });
    await rounds.pass(5.1);
    expect(await seatOf(ada)).toMatchObject({ state: 'out', takesPart: false, place: null });
  });

  it('end with the event', async () => {
    await rounds.start();
    await event.owner.post(`/api/v1/console/events/${event.id}/phase`, { phase: 'after' }).expect(200);
    await rounds.pass(0);
    expect((await rounds.read()).state).toBe('finished');
  });

  it('count as having met for the rounds of a later series', async () => {
    await rounds.start({ rounds: 1 });
    await rounds.step('skip');
    await rounds.step('skip');
    const first = (await rounds.read()).rounds.flatMap(pairsIn);
    expect((await rounds.read()).state).toBe('finished');
    const second = (await rounds.plan({ rounds: 2 })).rounds.flatMap(pairsIn);
    expect(second.filter((pair) => first.includes(pair))).toEqual([]);
  });
});
