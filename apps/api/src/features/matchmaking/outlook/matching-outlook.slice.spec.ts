import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type {
  FairnessView,
  MatchingPreviewView,
  MatchingSettings,
  MatchingSettingsView,
  PairOutlookView,
  RehearsalView,
} from '@commonground/contracts';
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
    expect(await between(event, seeker, helper)).toMatchObject({ rule: 'personal', state: null });
    expect((await event.owner.get(`${path(event)}/pairs/${helper.id}/${helper.id}`)).status).toBe(400);
  });
});

describe('a pair of which one said no', () => {
  it('reads like any other that may not meet, also after the event', async () => {
    const event = await openLiveEvent(api);
    const helper = await event.person({ name: 'Bea Berg' });
    await helper.pin('offer', 'Attorney for employment contracts');
    const seeker = await event.person({ name: 'Carl Cole' });
    await seeker.pin('need', 'A lawyer for a work contract');
    const [card] = await eventually(
      () => seeker.suggestions(),
      (cards) => cards.length === 1,
    );
    await seeker.browser.post(`/api/v1/attendee/suggestions/${card?.id}/decline`).expect(204);
    expect(await between(event, seeker, helper)).toMatchObject({ rule: 'personal', state: null, full: [] });
    await event.owner.post(`/api/v1/console/events/${event.id}/phase`, { phase: 'after' }).expect(200);
    expect(await between(event, seeker, helper)).toMatchObject({ rule: 'personal', state: null, full: [] });
  });
});

describe('how attention is spread', () => {
  it('counts cards of those who are here and want some, and names nobody', async () => {
    const event = await openLiveEvent(api);
    const fairness = async () =>
      (await event.owner.get(`${path(event)}/fairness`).expect(200)).body as FairnessView;
    expect(await fairness()).toEqual({ people: 0, none: 0, most: 0, gini: 0, distribution: [] });
    const helper = await event.person({ name: 'Bea Berg' });
    await helper.pin('offer', 'Attorney for employment contracts');
    await event.person({ name: 'Dora Diaz' });
    await event.person({ name: 'Emil Ernst', present: false });
    await event.person({ name: 'Fay Fox', suggested: false });
    const seeker = await event.person({ name: 'Carl Cole' });
    await seeker.pin('need', 'A lawyer for a work contract');
    await eventually(
      () => seeker.suggestions(),
      (cards) => cards.length === 1,
    );
    const report = await fairness();
    expect(report).toMatchObject({ people: 3, none: 1, most: 1, distribution: [1, 2] });
    expect(report.gini).toBeCloseTo(1 / 3);
  });
});

describe('a preview of settings', () => {
  const draftOf = async (event: TestEvent): Promise<MatchingSettings> =>
    ((await event.owner.get(path(event)).expect(200)).body as MatchingSettingsView).settings;
  const previewed = async (event: TestEvent, draft: MatchingSettings, seed = 1) =>
    (await event.owner.post(`${path(event)}/preview?seed=${seed}`, draft).expect(200))
      .body as MatchingPreviewView;
  const rows = async (event: TestEvent, table: string) =>
    (await api.db.query<unknown[]>(`SELECT * FROM ${table} WHERE event_id = $1`, [event.id])).length;

  it('shows whom people would be suggested under the draft, with what they wrote, and writes nothing', async () => {
    const event = await openLiveEvent(api);
    const helper = await event.person({ name: 'Bea Berg' });
    await helper.pin('offer', 'Attorney for employment contracts');
    const seeker = await event.person({ name: 'Carl Cole' });
    await seeker.pin('need', 'A lawyer for a work contract');
    await event.person({ name: 'Dora Diaz', suggested: false });
    await eventually(
      () => seeker.suggestions(),
      (cards) => cards.length === 1,
    );
    await api.db.query(`UPDATE attendee SET company = 'Mill Ltd' WHERE event_id = $1`, [event.id]);
    const draft = await draftOf(event);
    const changes = await rows(event, 'change');
    const shown = await previewed(event, draft);
    expect(shown.present).toBe(true);
    expect(shown.people.map(({ name }) => name).sort()).toEqual(['Bea Berg', 'Carl Cole']);
    expect(shown.people.find(({ name }) => name === 'Carl Cole')?.pairs).toEqual([
      {
        partnerId: helper.id,
        name: 'Bea Berg',
        label: 'match',
        own: 'A lawyer for a work contract',
        theirs: 'Attorney for employment contracts',
      },
    ]);
    expect(await previewed(event, draft)).toEqual(shown);

    const apart = { ...draft, pairing: { ...draft.pairing, apartInCompany: true } };
    expect((await previewed(event, apart)).people.map(({ pairs }) => pairs)).toEqual([[], []]);
    expect(await draftOf(event)).toEqual(draft);
    expect(await rows(event, 'matching_settings')).toBe(1);
    expect(await rows(event, 'suggestion')).toBe(1);
    expect(await rows(event, 'change')).toBe(changes);
    await event.owner.post(`${path(event)}/preview?seed=1`, { dials: draft.dials }).expect(400);
  });

  it('keeps those apart of whom one blocked the other', async () => {
    const event = await openLiveEvent(api);
    const helper = await event.person({ name: 'Bea Berg' });
    await helper.pin('offer', 'Attorney for employment contracts');
    const seeker = await event.person({ name: 'Carl Cole' });
    await seeker.pin('need', 'A lawyer for a work contract');
    await helper.browser.post('/api/v1/attendee/blocks', { attendeeId: seeker.id }).expect(204);
    const { people } = await previewed(event, await draftOf(event));
    expect(people.map(({ pairs }) => pairs)).toEqual([[], []]);
  });

  it('takes the list while nobody is here yet', async () => {
    const event = await openLiveEvent(api);
    for (const [name, needs, offers] of [
      ['Carl Cole', ['A lawyer for a work contract'], []],
      ['Dora Diaz', [], ['Attorney for employment contracts']],
    ])
      await api.db.query(
        `INSERT INTO attendee (id, event_id, name, needs, offers) VALUES ($1, $2, $3, $4, $5)`,
        [randomUUID(), event.id, name, needs, offers],
      );
    const shown = await previewed(event, await draftOf(event));
    expect(shown.present).toBe(false);
    expect(shown.people.map(({ pairs }) => pairs.length)).toEqual([1, 1]);
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
