import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { PairOutlookView, RehearsalView } from '@commonground/contracts';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const path = (event: TestEvent) => `/api/v1/console/events/${event.id}/matching`;
const between = async (event: TestEvent, one: TestPerson, other: TestPerson) =>
  (await event.owner.get(`${path(event)}/pairs/${one.id}/${other.id}`).expect(200)).body as PairOutlookView;

describe('why two people were not brought together', () => {
  it('names the rule of the house, what the engine makes of them, and the words that speak for them', async () => {
    const event = await openLiveEvent(api);
    const helper = await event.person({ name: 'Bea Berg' });
    await helper.pin('offer', 'Attorney for employment contracts');
    const seeker = await event.person({ name: 'Carl Cole', mood: 'not-now' });
    await seeker.pin('need', 'A lawyer for a work contract');
    const outlook = await between(event, seeker, helper);
    expect(outlook).toMatchObject({ rule: 'mood', state: 'waiting', full: [] });
    expect(outlook.facts.map(({ text }) => text)).toContain('A lawyer for a work contract');

    const baker = await event.person({ name: 'Dora Diaz' });
    await baker.pin('offer', 'Bread and cakes');
    expect(await between(event, helper, baker)).toMatchObject({ rule: null, state: 'no-fit', facts: [] });
  });

  it('tells that a card is open, and keeps to itself who blocked or declined whom', async () => {
    const event = await openLiveEvent(api);
    const helper = await event.person({ name: 'Bea Berg' });
    await helper.pin('offer', 'Attorney for employment contracts');
    const seeker = await event.person({ name: 'Carl Cole' });
    await seeker.pin('need', 'A lawyer for a work contract');
    await eventually(
      () => seeker.suggestions(),
      (cards) => cards.length === 1,
    );
    expect(await between(event, seeker, helper)).toMatchObject({ rule: null, state: 'open' });
    await helper.browser.post('/api/v1/attendee/blocks', { attendeeId: seeker.id }).expect(204);
    expect(await between(event, seeker, helper)).toMatchObject({ rule: 'personal' });
    expect((await event.owner.get(`${path(event)}/pairs/${helper.id}/${helper.id}`)).status).toBe(400);
  });
});

describe('a rehearsal of an event', () => {
  it('plays everybody on the list, and changes nothing', async () => {
    const event = await openLiveEvent(api);
    const helper = await event.person({ name: 'Bea Berg', mood: 'not-now' });
    await helper.pin('offer', 'Attorney for employment contracts');
    const listed = (name: string, needs: string[]) =>
      api.db.query(`INSERT INTO attendee (id, event_id, name, needs) VALUES ($1, $2, $3, $4)`, [
        randomUUID(),
        event.id,
        name,
        needs,
      ]);
    await listed('Carl Cole', ['A lawyer for a work contract']);
    await listed('Dora Diaz', ['Harpsichord tuning']);
    const rehearse = async (seed: number) =>
      (await event.owner.get(`${path(event)}/rehearsal?seed=${seed}`).expect(200)).body as RehearsalView;
    const played = await rehearse(5);
    expect(played).toMatchObject({ seed: 5, people: 3, places: null, pairsWithoutPlace: 0 });
    expect(played.cards).toBeGreaterThan(0);
    expect(played.gaps).toEqual([{ label: 'Harpsichord tuning', people: 1 }]);
    expect(await rehearse(5)).toEqual(played);
    const [stored] = await api.db.query<{ count: string }[]>(
      'SELECT count(*) FROM suggestion WHERE event_id = $1',
      [event.id],
    );
    expect(stored?.count).toBe('0');
    await event.owner.get(`${path(event)}/rehearsal?seed=evening`).expect(400);
  });
});
