import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type {
  PlannedRoundView,
  RoundMapView,
  RoundPlanView,
  RoundSettings,
  RoundView,
  SeatingView,
  Snapshot,
} from '@commonground/contracts';
import { MINUTE } from '@commonground/kernel';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { contentsOf, FeedFollower } from '../../testing/feed-follower.js';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { RoundClock } from './round-clock.js';

const SETTINGS: RoundSettings = {
  kind: 'pairs',
  groupSize: 4,
  rounds: 3,
  minutes: 5,
  breakMinutes: 1,
  fairness: 50,
};

let api: TestApi;
let event: TestEvent;
let people: TestPerson[];

const rounds = (path = '') => `/api/v1/console/events/${event.id}/rounds${path}`;
const read = async () => (await event.owner.get(rounds()).expect(200)).body as RoundPlanView;
const plan = async (part: Partial<RoundSettings> = {}) => {
  await event.owner.put(rounds(), { settings: { ...SETTINGS, ...part } }).expect(204);
  return read();
};
const step = async (name: string, status = 204) => {
  const { version } = await read();
  return event.owner.post(rounds('/step'), { version, step: name }).expect(status);
};
const started = async (part: Partial<RoundSettings> = {}) => {
  await plan(part);
  await step('start');
  return read();
};
const sweep = () => api.app.get(RoundClock).sweep();
const pass = async (minutes: number) => {
  api.clock.advance(minutes * MINUTE);
  await sweep();
  return read();
};
const seatOf = async (person: TestPerson) => (await person.see<SeatingView>('seating'))[0];
const pairsIn = ({ seatings }: PlannedRoundView) =>
  seatings.map(({ people: ids }) => [...ids].sort().join(' '));
const everybodyIn = ({ seatings, resting }: PlannedRoundView) =>
  [...seatings.flatMap(({ people: ids }) => ids), ...resting].sort();
const code = (answer: { body: unknown }) => (answer.body as { code: string }).code;
const sitOut = (person: TestPerson, out = true) =>
  person.browser.put('/api/v1/attendee/rounds/part', { takesPart: !out }).expect(204);

beforeAll(async () => {
  api = await openTestApi();
}, 60_000);
afterAll(() => api.close());
beforeEach(async () => {
  event = await openLiveEvent(api);
  people = [];
  for (const name of ['Ada Abel', 'Ben Berg', 'Cem Can', 'Dora Diaz'])
    people.push(await event.person({ name }));
});

describe('planning rounds', () => {
  it('seats everybody who is there with somebody new each time, and tells nobody yet', async () => {
    const view = await plan();
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
    const view = await started();
    for (const round of view.rounds) for (const { id } of kept) expect(everybodyIn(round)).not.toContain(id);
    for (const person of kept) expect(await seatOf(person)).toBeUndefined();
  });

  it('never puts two together between whom there is a block, in pairs and at tables', async () => {
    const [ada, ben] = people as [TestPerson, TestPerson];
    await ada.browser.post('/api/v1/attendee/blocks', { attendeeId: ben.id }).expect(204);
    for (const kind of ['pairs', 'tables'] as const) {
      const view = await plan({ kind, groupSize: 2 });
      const together = view.rounds
        .flatMap(pairsIn)
        .filter((ids) => ids.includes(ada.id) && ids.includes(ben.id));
      expect(together).toEqual([]);
    }
  });

  it('meets at the spots of the venue when everybody finds a seat there, and at numbers otherwise', async () => {
    expect((await plan()).rounds[0]?.seatings.map(({ place }) => place)).toEqual([
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
    const places = (await plan()).rounds[0]?.seatings.map(({ place }) => `${place.name}, ${place.zone}`);
    expect(places).toEqual(['Window A, Hall', 'Window B, Hall']);
    const tables = await plan({ kind: 'tables', groupSize: 4, rounds: 1 });
    expect(tables.rounds[0]?.seatings.map(({ place, people: ids }) => [place.name, ids.length])).toEqual([
      ['Window', 4],
    ]);
  });

  it('needs two people, and one series at a time', async () => {
    const lonely = await openLiveEvent(api);
    await lonely.person();
    const answer = await lonely.owner.put(`/api/v1/console/events/${lonely.id}/rounds`, {
      settings: SETTINGS,
    });
    expect([answer.status, code(answer)]).toEqual([409, 'rounds.too-few']);
    await started();
    const second = await event.owner.put(rounds(), { settings: SETTINGS });
    expect([second.status, code(second)]).toEqual([409, 'rounds.state']);
    expect((await event.owner.delete(rounds())).status).toBe(409);
  });

  it('is thrown away without a trace', async () => {
    await plan();
    await event.owner.delete(rounds()).expect(204);
    expect(code(await event.owner.get(rounds()).expect(404))).toBe('rounds.none');
  });
});

describe('changing places', () => {
  const swap = async (a: string, b: string, round = 1) => {
    const { version } = await read();
    return event.owner.post(rounds('/swap'), { version, round, a, b });
  };

  it('is refused with the rule that would break', async () => {
    const view = await plan({ rounds: 2 });
    const [first, second] = view.rounds[0]!.seatings.map(({ people: ids }) => ids) as [string[], string[]];
    const [a, b] = first as [string, string];
    expect(code(await swap(a, b))).toBe('rounds.swap-same');
    expect(code(await swap(a, event.id))).toBe('rounds.swap-person');
    // Whom A meets in round 2 cannot be brought together with A in round 1 as well.
    const later = view.rounds[1]!.seatings.find(({ people: ids }) => ids.includes(a))!.people;
    expect(
      code(
        await swap(
          b,
          later.find((id) => id !== a)!,
        ),
      ),
    ).toBe('rounds.swap-repeat');
    const other = second.find((id) => !later.includes(id))!;
    await people.find(({ id }) => id === a)!.browser.post('/api/v1/attendee/blocks', { attendeeId: other });
    expect(code(await swap(b, other))).toBe('rounds.swap-apart');
    expect((await read()).rounds).toEqual(view.rounds);
  });

  it('moves the two and nobody else, and is taken back once', async () => {
    const view = await plan({ rounds: 1 });
    const [first, second] = view.rounds[0]!.seatings as [
      PlannedRoundView['seatings'][0],
      PlannedRoundView['seatings'][0],
    ];
    await swap(first.people[0]!, second.people[1]!);
    const swapped = await read();
    expect(swapped.rounds[0]?.seatings).toEqual([
      { place: first.place, people: [second.people[1], first.people[1]] },
      { place: second.place, people: [second.people[0], first.people[0]] },
    ]);
    expect([view.canUndo, swapped.canUndo]).toEqual([false, true]);
    await event.owner.post(rounds('/undo'), { version: swapped.version }).expect(204);
    const back = await read();
    expect(back.rounds).toEqual(view.rounds);
    expect(code(await event.owner.post(rounds('/undo'), { version: back.version }))).toBe('rounds.state');
  });

  it('is not possible in a round that has begun, nor with an old view of the plan', async () => {
    const view = await started();
    const [one, other] = view.rounds[0]!.seatings.map(({ people: ids }) => ids[0]!);
    await step('skip');
    const body = { version: view.version, round: 1, a: one, b: other };
    expect(code(await event.owner.post(rounds('/swap'), body))).toBe('version.conflict');
    const { version } = await read();
    expect(code(await event.owner.post(rounds('/swap'), { ...body, version }))).toBe('rounds.swap-held');
  });
});

describe('rounds under way', () => {
  it('send everybody to a place with a partner, turn by the clock, and end', async () => {
    const view = await started();
    expect([view.state, view.part, view.round]).toEqual(['running', 'break', 1]);
    const [ada] = people as [TestPerson];
    const seat = (await seatOf(ada))!;
    const mine = view.rounds[0]!.seatings.find(({ people: ids }) => ids.includes(ada.id))!;
    expect(seat.state).toBe('seated');
    expect(seat.place).toEqual(mine.place);
    expect(seat.partners.map(({ id }) => id)).toEqual(mine.people.filter((id) => id !== ada.id));
    const [round] = await ada.see<RoundView>('round');
    expect(round).toMatchObject({ state: 'running', part: 'break', round: 1, rounds: 3 });

    expect(await pass(0.5)).toMatchObject({ part: 'break', round: 1 });
    expect(await pass(0.6)).toMatchObject({ part: 'round', round: 1 });
    expect(await pass(5)).toMatchObject({ part: 'break', round: 2 });
    expect((await seatOf(ada))?.earlier.map(({ id, round: at }) => [id, at])).toEqual([
      [mine.people.find((id) => id !== ada.id), 1],
    ]);
    for (const minutes of [1, 5, 1]) await pass(minutes);
    expect(await pass(5)).toMatchObject({ state: 'finished', round: 3 });
    expect((await seatOf(ada))?.earlier).toHaveLength(3);
  });

  it('stand still while paused, and go on with what was left', async () => {
    await started();
    await step('skip');
    api.clock.advance(2 * MINUTE);
    await step('pause');
    expect(await pass(60)).toMatchObject({ state: 'paused', round: 1 });
    await step('resume');
    expect(await pass(2.5)).toMatchObject({ part: 'round', round: 1 });
    expect(await pass(1)).toMatchObject({ part: 'break', round: 2 });
    await step('start', 409);
    await step('finish');
    expect((await read()).state).toBe('finished');
  });

  it('take in whoever comes late and let go whoever leaves, between rounds', async () => {
    await started();
    await pass(1.1);
    const late = await event.person({ name: 'Lea Late' });
    const [gone, stays] = people as [TestPerson, TestPerson];
    expect((await seatOf(late))?.state).toBe('waiting');
    expect((await read()).waiting).toEqual([late.id]);
    await gone.browser.put('/api/v1/attendee/me/mood', { mood: 'not-now', minutes: null }).expect(200);
    const before = (await read()).rounds[0];
    const view = await pass(5);
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
    await started({ rounds: 2 });
    let view = await read();
    const ids = people.map(({ id }) => id);
    let done = false;
    for (const a of ids) {
      for (const b of ids) {
        if (done || a === b) continue;
        const answer = await event.owner.post(rounds('/swap'), { version: view.version, round: 2, a, b });
        done = answer.status === 204;
      }
    }
    expect(done).toBe(true);
    view = await read();
    await step('skip');
    await step('skip');
    expect(pairsIn((await read()).rounds[1]!)).toEqual(pairsIn(view.rounds[1]!));
  });

  it('let people sit out without a reason, and find company for whom that leaves alone', async () => {
    people.push(await event.person({ name: 'Eva Eck' }));
    const view = await started();
    const [first] = view.rounds[0]!.seatings;
    const rester = view.rounds[0]!.resting[0]!;
    const [tired, left] = first!.people.map((id) => people.find((person) => person.id === id)!);
    await sitOut(tired!);
    expect((await seatOf(tired!))?.state).toBe('out');
    expect((await seatOf(left!))?.partners.map(({ id }) => id)).toEqual([rester]);
    expect((await read()).sittingOut).toEqual([tired!.id]);
    await step('skip');
    const later = await pass(5);
    expect(everybodyIn(later.rounds[1]!)).not.toContain(tired!.id);
    await sitOut(tired!, false);
    await step('skip');
    const last = await pass(5);
    expect(everybodyIn(last.rounds[2]!)).toContain(tired!.id);
  });

  it('end with the event', async () => {
    await started();
    await event.owner.post(`/api/v1/console/events/${event.id}/phase`, { phase: 'after' }).expect(200);
    await sweep();
    expect((await read()).state).toBe('finished');
  });

  it('count as having met for the rounds of a later series', async () => {
    await started({ rounds: 1 });
    await step('skip');
    await step('skip');
    const first = (await read()).rounds.flatMap(pairsIn);
    expect((await read()).state).toBe('finished');
    const second = (await plan({ rounds: 2 })).rounds.flatMap(pairsIn);
    expect(second.filter((pair) => first.includes(pair))).toEqual([]);
  });
});

describe('what people learn', () => {
  it('nobody is told of another’s seat', async () => {
    people.push(await event.person({ name: 'Eva Eck' }), await event.person({ name: 'Finn Falk' }));
    await started();
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
    await plan();
    expect(await map()).toEqual([]);
    await step('start');
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
      await started({ rounds: 2 });
      await settled();
      const mood = (name: string) => ({ mood: name, minutes: null });
      await people[0]!.browser.put('/api/v1/attendee/me/mood', mood('not-now')).expect(200);
      await people[1]!.browser.patch('/api/v1/attendee/me', { name: 'Benno Berg' }).expect(200);
      await sitOut(people[2]!);
      await settled();
      await people[0]!.browser.put('/api/v1/attendee/me/mood', mood('open')).expect(200);
      await step('skip');
      await people[3]!.browser.delete('/api/v1/attendee/me').expect(204);
      followers[3]!.leave();
      all.splice(3, 1);
      await settled();
      await step('skip');
      await settled();
      await step('finish');
      await settled();
    } finally {
      for (const follower of [...followers, console]) follower.leave();
    }
  });

  it('that both pressed “we met” makes an encounter, and only after they sat together', async () => {
    const view = await started();
    const [a, b] = view.rounds[0]!.seatings[0]!.people.map((id) =>
      people.find((person) => person.id === id)!,
    );
    const met = (one: TestPerson, other: TestPerson) =>
      one.browser.post(`/api/v1/attendee/rounds/met/${other.id}`);
    expect((await met(a!, b!)).status).toBe(404);
    await step('skip');
    await met(a!, b!).expect(204);
    await step('skip');
    expect((await seatOf(a!))?.earlier).toMatchObject([{ id: b!.id, iSaidMet: true, met: false }]);
    expect((await seatOf(b!))?.earlier).toMatchObject([{ id: a!.id, iSaidMet: false, met: false }]);
    await met(b!, a!).expect(204);
    for (const person of [a!, b!]) expect((await seatOf(person))?.earlier).toMatchObject([{ met: true }]);
    expect(await api.db.query('SELECT 1 FROM encounter WHERE event_id = $1', [event.id])).toHaveLength(1);
  });

  it('a block hides what was, on both sides', async () => {
    const view = await started();
    const [a, b] = view.rounds[0]!.seatings[0]!.people.map((id) =>
      people.find((person) => person.id === id)!,
    );
    await step('skip');
    await step('skip');
    await a!.browser.post('/api/v1/attendee/blocks', { attendeeId: b!.id }).expect(204);
    for (const person of [a!, b!]) expect((await seatOf(person))?.earlier).toEqual([]);
    expect((await b!.browser.post(`/api/v1/attendee/rounds/met/${a!.id}`)).status).toBe(404);
  });
});
