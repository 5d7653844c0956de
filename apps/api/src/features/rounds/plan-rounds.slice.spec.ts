import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type {
  PlannedRoundView,
  RoundMapView,
  RoundView,
  SeatingView,
  Snapshot,
} from '@commonground/contracts';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { contentsOf, FeedFollower } from '../../testing/feed-follower.js';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
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
    expect(view.rounds.map(everybodyIn)).toEqual([0, 1, 2].map(() => idsOf(people)));
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
    const [low, high] = idsOf(people.slice(0, 2));
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

describe('what people learn', () => {
  it('nobody is told of another’s seat', async () => {
    people.push(await event.person({ name: 'Eva Eck' }), await event.person({ name: 'Finn Falk' }));
    await rounds.start();
    for (const person of people) {
      const answer = await person.browser.get('/api/v1/attendee/snapshot').expect(200);
      const { entities } = answer.body as Snapshot;
      const seats = entities.seating as SeatingView[];
      expect(seats).toHaveLength(1);
      const told = JSON.stringify([entities.round, seats]);
      const partners = new Set(seats[0]!.partners.map(({ id }) => id));
      for (const other of people) {
        if (other.id !== person.id && !partners.has(other.id)) expect(told).not.toContain(other.id);
      }
      expect(entities['round-plan']).toBeUndefined();
      expect(entities['round-map']).toBeUndefined();
    }
  });

  it('screens name by first names who agreed, and count the others', async () => {
    const shown = await event.person({ name: 'Shirin Shown', screen: true });
    people.push(shown, await event.person({ name: 'Eva Eck' }));
    const map = async () => {
      const all = await api.app.get(FeedRegistry).all(api.db.manager, event.id, { kind: 'screen' });
      return (all['round-map'] ?? []) as RoundMapView[];
    };
    await rounds.plan();
    expect(await map()).toEqual([]);
    await rounds.step('start');
    const [view] = await map();
    expect(view?.places.flatMap(({ names }) => names)).toEqual(['Shirin']);
    expect(view?.places.reduce((sum, { guests }) => sum + guests, 0)).toBe(5);
    for (const { id, name } of [...people.map(({ id }) => ({ id, name: id })), { id: 'Abel', name: 'Ada' }]) {
      expect(JSON.stringify(view)).not.toContain(id);
      expect(JSON.stringify(view)).not.toContain(name);
    }
    const no = { listed: false, suggested: true, screen: false };
    await shown.browser.put('/api/v1/attendee/me/consents', no).expect(200);
    expect((await map())[0]?.places.flatMap(({ names }) => names)).toEqual([]);
  });

  it('everybody hears of each turn and of every change of a partner on their own feed, as a snapshot has it', async () => {
    people.push(await event.person({ name: 'Eva Eck' }));
    const followers = people.map(
      (person) => new FeedFollower(api, person.id, 'attendee', event.id, person.browser.cookies()),
    );
    const console = new FeedFollower(api, 'console', 'console', event.id, event.owner.cookies());
    const all = [...followers, console];
    try {
      for (const follower of all) await follower.connect();
      const settled = async () => {
        for (const follower of all) {
          const fresh = contentsOf(await follower.fresh());
          await eventually(
            () => Promise.resolve(follower.state && contentsOf(follower.state)),
            (held) => JSON.stringify(held) === JSON.stringify(fresh),
          );
          expect(follower.state && contentsOf(follower.state)).toEqual(fresh);
          expect(follower.complaints).toEqual([]);
        }
      };
      await rounds.start({ rounds: 2 });
      await settled();
      await feels(people[0]!, 'not-now');
      await people[1]!.browser.patch('/api/v1/attendee/me', { name: 'Benno Berg' }).expect(200);
      await sitOut(people[2]!);
      await settled();
      await feels(people[0]!, 'open');
      await rounds.step('skip');
      await people[3]!.browser.delete('/api/v1/attendee/me').expect(204);
      followers[3]!.leave();
      all.splice(3, 1);
      await settled();
      await rounds.step('skip');
      await settled();
      await rounds.step('finish');
      await settled();
    } finally {
      for (const follower of [...followers, console]) follower.leave();
    }
  });

  it('that both pressed “we met” makes an encounter, and only after they sat together', async () => {
    const view = await rounds.start();
    const [a, b] = view.rounds[0]!.seatings[0]!.people.map((id) =>
      people.find((person) => person.id === id)!,
    );
    const met = (one: TestPerson, other: TestPerson) =>
      one.browser.post(`/api/v1/attendee/rounds/met/${other.id}`);
    expect((await met(a!, b!)).status).toBe(404);
    await rounds.step('skip');
    await met(a!, b!).expect(204);
    await rounds.step('skip');
    expect((await seatOf(a!))?.earlier).toMatchObject([{ id: b!.id, iSaidMet: true, met: false }]);
    expect((await seatOf(b!))?.earlier).toMatchObject([{ id: a!.id, iSaidMet: false, met: false }]);
    await met(b!, a!).expect(204);
    for (const person of [a!, b!]) expect((await seatOf(person))?.earlier).toMatchObject([{ met: true }]);
    expect(await api.db.query('SELECT 1 FROM encounter WHERE event_id = $1', [event.id])).toHaveLength(1);
  });

  it('a block hides what was, on both sides', async () => {
    const view = await rounds.start();
    const [a, b] = view.rounds[0]!.seatings[0]!.people.map((id) =>
      people.find((person) => person.id === id)!,
    );
    await rounds.step('skip');
    await rounds.step('skip');
    await a!.browser.post('/api/v1/attendee/blocks', { attendeeId: b!.id }).expect(204);
    for (const person of [a!, b!]) expect((await seatOf(person))?.earlier).toEqual([]);
    expect((await b!.browser.post(`/api/v1/attendee/rounds/met/${a!.id}`)).status).toBe(404);
  });
});
