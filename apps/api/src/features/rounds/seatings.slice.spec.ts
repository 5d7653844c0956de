import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RoundMapView, SeatingView, Snapshot } from '@commonground/contracts';
import { FeedRegistry } from '../../platform/feeds/feed-registry.js';
import { contentsOf, FeedFollower } from '../../testing/feed-follower.js';
import { eventually, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { type LiveRounds, openRounds, seatOf, sitOut } from '../../testing/live-rounds.js';
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
      const mood = (name: string) => ({ mood: name, minutes: null });
      await people[0]!.browser.put('/api/v1/attendee/me/mood', mood('not-now')).expect(200);
      await people[1]!.browser.patch('/api/v1/attendee/me', { name: 'Benno Berg' }).expect(200);
      await sitOut(people[2]!);
      await settled();
      await people[0]!.browser.put('/api/v1/attendee/me/mood', mood('open')).expect(200);
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
