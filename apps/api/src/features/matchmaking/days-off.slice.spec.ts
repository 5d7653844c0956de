import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MINUTE } from '@commonground/kernel';
import type { Me, PairOutlookView } from '@commonground/contracts';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { LiveRounds } from '../../testing/live-rounds.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { SuggestionSweep } from './suggestion-sweep.js';

let api: TestApi;
let event: TestEvent;
let gil: TestPerson;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  event = await openLiveEvent(api);
  gil = await event.person({ name: 'Gil' });
  await gil.pin('offer', 'Wedding cakes');
});

const pass = async (minutes: number) => {
  api.clock.advance(minutes * MINUTE);
  await api.app.get(SuggestionSweep).sweep();
};
const dayOff = async ({ see }: TestPerson) => (await see<Me>('me'))[0]?.dayOffUntil ?? null;
const partners = async (person: TestPerson) =>
  (await person.suggestions()).map(({ partner }) => partner.name).sort();
/** Somebody who gets a card with Gil, if he gets cards. */
const seeker = async (name: string) => {
  const person = await event.person({ name });
  await person.pin('need', 'A wedding cake');
  return person;
};
const cardWith = async (name: string) => {
  const person = await seeker(name);
  await eventually(
    () => partners(person),
    (names) => names.includes('Gil'),
  );
  return person;
};
/** Two cards run out one after the other, and a third is open. */
const leaveTwoUnanswered = async () => {
  await cardWith('Ada');
  await pass(31);
  await cardWith('Bo');
  await pass(10);
  await cardWith('Cem');
  await pass(21);
};

describe('somebody who left two cards in a row unanswered', () => {
  it('gets none for a day, hears of it, and is taken up again when they say so', async () => {
    await cardWith('Ada');
    await pass(31);
    expect(await dayOff(gil)).toBeNull();
    const bo = await cardWith('Bo');
    await pass(31);
    const until = Date.parse((await dayOff(gil)) ?? '');
    expect(until - api.clock.now()).toBeGreaterThan(23.9 * 60 * MINUTE);
    expect(until - api.clock.now()).toBeLessThanOrEqual(24 * 60 * MINUTE);
    expect(await dayOff(bo)).toBeNull();

    const hana = await event.person({ name: 'Hana' });
    await hana.pin('offer', 'Wedding cakes');
    const dee = await seeker('Dee');
    const cards = (count: number) =>
      eventually(
        () => partners(dee),
        (names) => names.length >= count,
      );
    expect(await cards(1)).toEqual(['Hana']);
    const outlook = await event.owner
      .get(`/api/v1/console/events/${event.id}/matching/pairs/${dee.id}/${gil.id}`)
      .expect(200);
    expect(outlook.body as PairOutlookView).toMatchObject({ rule: null, state: 'day-off', dayOff: [gil.id] });

    const me = (await gil.browser.delete('/api/v1/attendee/me/day-off').expect(200)).body as Me;
    expect(me.dayOffUntil).toBeNull();
    expect(await cards(2)).toEqual(['Gil', 'Hana']);
  });

  it('hears of it with the frame that takes the card away', async () => {
    await leaveTwoUnanswered();
    const rows = await api.db.query<{ id: string }[]>(
      `SELECT DISTINCT entity_id AS id FROM change WHERE event_id = $1 AND entity = 'me' AND type = 'SuggestionExpired'
         AND audience = 'attendee:' || entity_id`,
      [event.id],
    );
    expect(rows.map(({ id }) => id)).toContain(gil.id);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'answers a card',
      async () => {
        const open = (await gil.suggestions()).find(({ partner }) => partner.name === 'Cem');
        await gil.browser.post(`/api/v1/attendee/suggestions/${open?.id}/decline`).expect(204);
      },
    ],
    ['pins', () => gil.pin('offer', 'Piano lessons')],
    [
      'changes their mood',
      () => gil.browser.put('/api/v1/attendee/me/mood', { mood: 'approach-me', minutes: null }).expect(200),
    ],
    ['changes their aim', () => gil.browser.put('/api/v1/attendee/me/aim', { aim: 'new' }).expect(200)],
  ])('is back at once when they do something: %s', async (_what, act) => {
    await leaveTwoUnanswered();
    expect(await dayOff(gil)).not.toBeNull();
    await act();
    expect(await dayOff(gil)).toBeNull();
    const eva = await cardWith('Eva');
    expect(await partners(eva)).toEqual(['Gil']);
  });
});

describe('somebody who did not see their cards, or not for long', () => {
  it('has no day off for a card that their mood kept from them', async () => {
    await cardWith('Ada');
    await pass(31);
    await cardWith('Bo');
    await gil.browser.put('/api/v1/attendee/me/mood', { mood: 'not-now', minutes: 60 }).expect(200);
    await pass(61);
    expect((await gil.see<Me>('me'))[0]).toMatchObject({ mood: 'open', dayOffUntil: null });
    await cardWith('Cem');
  });

  it('has none for cards of the time in which they sat in rounds', async () => {
    // The clock of rounds looks by itself once a second.
    const rounds = new LiveRounds(event, api.clock, () => Promise.resolve());
    await event.person({ name: 'Hana' });
    await rounds.start({ rounds: 2, minutes: 60, breakMinutes: 0 });
    await rounds.step('skip');
    await cardWith('Bo');
    await pass(31);
    await cardWith('Cem');
    await pass(31);
    const until = await eventually(
      () => dayOff(gil),
      (answer) => answer === null,
    );
    expect(until).toBeNull();
    await cardWith('Dee');
  });

  it('has none for cards that lay there at the same time', async () => {
    for (const name of ['Ada', 'Bo', 'Cem']) await cardWith(name);
    await pass(31);
    expect(await gil.suggestions()).toEqual([]);
    expect(await dayOff(gil)).toBeNull();
  });
});
