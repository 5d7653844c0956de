import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PlannedRoundView, RoundView } from '@commonground/contracts';
import { openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import {
  codeOf,
  everybodyIn,
  type LiveRounds,
  openRounds,
  pairsIn,
  seatOf,
  SETTINGS,
} from '../../testing/live-rounds.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { SuggestionEngine } from '../matchmaking/engine/suggestion-engine.js';
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

describe('planning rounds', () => {
  it('seats everybody who is there with somebody new each time, and tells nobody yet', async () => {
    const view = await rounds.plan();
    expect(view.rounds.map(everybodyIn)).toEqual([0, 1, 2].map(() => people.map(({ id }) => id).sort()));
    expect(new Set(view.rounds.flatMap(pairsIn)).size).toBe(6);
    expect(view.quality).toEqual({ people: 4, fewestNew: 3, averageNew: 30, mostNew: 3, mostRests: 0 });
    expect([view.state, view.round, view.repeats, view.unmet]).toEqual(['planned', 0, [], []]);
    expect(await seatOf(people[0]!)).toBeUndefined();
    expect(await people[0]!.see<RoundView>('round')).toEqual([]);
  });

  it('never seats who is absent, remote, not willing or in no mood for strangers', async () => {
    const kept = [
      await event.person({ mood: 'not-now' }),
      await event.person({ mood: 'known-only' }),
      await event.person({ suggested: false }),
      await event.person({ present: false }),
      await event.person(),
    ];
    await api.db.query('UPDATE attendee SET remote = true WHERE id = $1', [kept[4]!.id]);
    const view = await rounds.start();
    for (const round of view.rounds) for (const { id } of kept) expect(everybodyIn(round)).not.toContain(id);
    for (const person of kept) expect(await seatOf(person)).toBeUndefined();
  });

  it('never puts two together between whom there is a block, in pairs and at tables', async () => {
    const [ada, ben] = people as [TestPerson, TestPerson];
    await ada.browser.post('/api/v1/attendee/blocks', { attendeeId: ben.id }).expect(204);
    for (const kind of ['pairs', 'tables'] as const) {
      const view = await rounds.plan({ kind, groupSize: 2 });
      const together = view.rounds
        .flatMap(pairsIn)
        .filter((ids) => ids.includes(ada.id) && ids.includes(ben.id));
      expect(together).toEqual([]);
    }
  });

  it('meets at the spots of the venue when everybody finds a seat there, and at numbers otherwise', async () => {
    expect((await rounds.plan()).rounds[0]?.seatings.map(({ place }) => place)).toEqual([
      { number: 1, name: '', zone: '' },
      { number: 2, name: '', zone: '' },
    ]);
    const spot = (name: string, id: string) => ({
      id,
      name,
      kind: 'table',
      seats: 4,
      charging: false,
      stepFree: true,
    });
    await event.owner
      .put(`/api/v1/console/events/${event.id}/zones/01890000-0000-7000-8000-00000000000a`, {
        name: 'Hall',
        purpose: 'chat',
        stepFree: true,
        spots: [spot('Window', '01890000-0000-7000-8000-00000000000b')],
      })
      .expect(200);
    const places = (await rounds.plan()).rounds[0]?.seatings.map(
      ({ place }) => `${place.name}, ${place.zone}`,
    );
    expect(places).toEqual(['Window A, Hall', 'Window B, Hall']);
    const tables = await rounds.plan({ kind: 'tables', groupSize: 4, rounds: 1 });
    expect(tables.rounds[0]?.seatings.map(({ place, people: ids }) => [place.name, ids.length])).toEqual([
      ['Window', 4],
    ]);
  });

  it('brings two who met at this event together again only when everybody else is used up', async () => {
    const [low, high] = people
      .slice(0, 2)
      .map(({ id }) => id)
      .sort();
    await api.db.query(
      'INSERT INTO encounter (id, event_id, low_id, high_id, confirmed_at) VALUES ($1, $2, $3, $4, now())',
      [event.id, event.id, low, high],
    );
    const two = await rounds.plan({ rounds: 2 });
    expect(two.rounds.flatMap(pairsIn)).not.toContain(`${low} ${high}`);
    expect(two.repeats).toEqual([]);
    const three = await rounds.plan({ rounds: 3 });
    expect(three.repeats).toEqual([{ a: low, b: high, round: expect.any(Number), before: null }]);
  });

  it('hands the slider to the planner: from the greatest benefit in total to whoever had little', async () => {
    const planned = jest.spyOn(api.app.get(SuggestionEngine), 'planRounds');
    for (const fairness of [0, 70]) await rounds.plan({ fairness });
    expect(planned.mock.calls.map(([question]) => question.rounds.fairness)).toEqual([0, 0.7]);
    planned.mockRestore();
  });

  it('needs two people, and one series at a time', async () => {
    const lonely = await openLiveEvent(api);
    await lonely.person();
    const answer = await lonely.owner.put(`/api/v1/console/events/${lonely.id}/rounds`, {
      settings: SETTINGS,
    });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'rounds.too-few']);
    await rounds.start();
    const second = await event.owner.put(rounds.path(), { settings: SETTINGS });
    expect([second.status, codeOf(second)]).toEqual([409, 'rounds.state']);
    expect((await event.owner.delete(rounds.path())).status).toBe(409);
  });

  it('is thrown away without a trace', async () => {
    await rounds.plan();
    await event.owner.delete(rounds.path()).expect(204);
    expect(codeOf(await event.owner.get(rounds.path()).expect(404))).toBe('rounds.none');
  });
});

describe('changing places', () => {
  it('is refused with the rule that would break', async () => {
    const view = await rounds.plan({ rounds: 2 });
    const [first, second] = view.rounds[0]!.seatings.map(({ people: ids }) => ids) as [string[], string[]];
    const [a, b] = first as [string, string];
    expect(await rounds.swap(a, b)).toBe('rounds.swap-same');
    expect(await rounds.swap(a, event.id)).toBe('rounds.swap-person');
    // Whom A meets in round 2 cannot be brought together with A in round 1 as well.
    const later = view.rounds[1]!.seatings.find(({ people: ids }) => ids.includes(a))!.people;
    expect(
      await rounds.swap(
        b,
        later.find((id) => id !== a)!,
      ),
    ).toBe('rounds.swap-repeat');
    const other = second.find((id) => !later.includes(id))!;
    await people.find(({ id }) => id === a)!.browser.post('/api/v1/attendee/blocks', { attendeeId: other });
    expect(await rounds.swap(b, other)).toBe('rounds.swap-apart');
    expect((await rounds.read()).rounds).toEqual(view.rounds);
  });

  it('moves the two and nobody else, and is taken back once', async () => {
    const view = await rounds.plan({ rounds: 1 });
    const [first, second] = view.rounds[0]!.seatings as [
      PlannedRoundView['seatings'][0],
      PlannedRoundView['seatings'][0],
    ];
    await rounds.swap(first.people[0]!, second.people[1]!);
    const swapped = await rounds.read();
    expect(swapped.rounds[0]?.seatings).toEqual([
      { place: first.place, people: [second.people[1], first.people[1]] },
      { place: second.place, people: [second.people[0], first.people[0]] },
    ]);
    expect([view.canUndo, swapped.canUndo]).toEqual([false, true]);
    await event.owner.post(rounds.path('/undo'), { version: swapped.version }).expect(204);
    const back = await rounds.read();
    expect(back.rounds).toEqual(view.rounds);
    expect(codeOf(await event.owner.post(rounds.path('/undo'), { version: back.version }))).toBe(
      'rounds.state',
    );
  });

  it('is not possible in a round that has begun, nor with an old view of the plan', async () => {
    const view = await rounds.start();
    const [one, other] = view.rounds[0]!.seatings.map(({ people: ids }) => ids[0]!);
    await rounds.step('skip');
    const body = { version: view.version, round: 1, a: one, b: other };
    expect(codeOf(await event.owner.post(rounds.path('/swap'), body))).toBe('version.conflict');
    const { version } = await rounds.read();
    expect(codeOf(await event.owner.post(rounds.path('/swap'), { ...body, version }))).toBe(
      'rounds.swap-held',
    );
  });
});
