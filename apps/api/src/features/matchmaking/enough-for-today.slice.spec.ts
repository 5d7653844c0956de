import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '@commonground/kernel';
import type { Me, PairOutlookView, PinView, SuggestionView } from '@commonground/contracts';
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
  gil = await event.person({ name: 'Gil', listed: true });
  await gil.pin('offer', 'Wedding cakes');
});

const pass = async (milliseconds: number) => {
  api.clock.advance(milliseconds);
  await api.app.get(SuggestionSweep).sweep();
};
const outlook = async (one: TestPerson, other: TestPerson) =>
  (
    await event.owner
      .get(`/api/v1/console/events/${event.id}/matching/pairs/${one.id}/${other.id}`)
      .expect(200)
  ).body as PairOutlookView;
const partners = async (person: TestPerson) =>
  (await person.suggestions()).map(({ partner }) => partner.name).sort();
const cardOf = async (person: TestPerson, name: string): Promise<SuggestionView | undefined> =>
  (await person.suggestions()).find(({ partner }) => partner.name === name);
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
const answer = async (person: TestPerson, name: string, verb: string) => {
  const card = await cardOf(person, name);
  return person.browser.post(`/api/v1/attendee/suggestions/${card?.id}/${verb}`);
};

describe('a daily limit', () => {
  /** An event that began three hours ago, at nine by its own clock, and goes on for so long. */
  async function lasting(milliseconds: number): Promise<void> {
    const now = api.clock.now();
    const hours = 12 - new Date(now).getUTCHours();
    // Zones of this family count the other way round.
    const zone = hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
    await api.db.query('UPDATE live_event SET time_zone = $2, starts_at = $3, ends_at = $4 WHERE id = $1', [
      event.id,
      zone,
      new Date(now - 3 * HOUR),
      new Date(now + milliseconds),
    ]);
  }

  const limit = (person: TestPerson, dailyLimit: number | null) =>
    person.browser.patch('/api/v1/attendee/me', { dailyLimit }).expect(200);
  const agree = async (name: string) => {
    const person = await cardWith(name);
    await answer(person, 'Gil', 'accept');
    await answer(gil, name, 'accept');
    return person;
  };
  const isFull = async () => ((await gil.see<Me>('me'))[0]?.fullUntil ?? null) !== null;
  /** What others see on Gil's pin. */
  const saysFull = async (person: TestPerson) =>
    (await person.see<PinView>('pin')).find(({ owner }) => owner.name === 'Gil')?.owner.full;
  const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

  beforeEach(() => lasting(2 * DAY));

  it('of one is never a second card, and the pins say when it is reached', async () => {
    await limit(gil, 1);
    const ada = await cardWith('Ada');
    const bo = await seeker('Bo');
    await settled();
    expect(await partners(gil)).toEqual(['Ada']);
    await answer(ada, 'Gil', 'accept');
    expect(await isFull()).toBe(false);
    await answer(gil, 'Ada', 'accept');
    expect(await isFull()).toBe(true);
    expect(await saysFull(bo)).toBe(true);
    await bo.pin('need', 'Wedding cakes for sixty');
    await settled();
    expect(await partners(bo)).toEqual([]);
    expect(await outlook(bo, gil)).toMatchObject({ rule: 'budget' });
    // Copying the card is no meeting.
    const [pin] = (await bo.see<PinView>('pin')).filter(({ owner }) => owner.name === 'Gil');
    await bo.browser.post(`/api/v1/attendee/pins/${pin?.id}/copy`).expect(200);

    await limit(gil, 2);
    expect(await saysFull(bo)).toBe(false);
    expect(
      await eventually(
        () => partners(bo),
        (names) => names.length > 0,
      ),
    ).toEqual(['Gil']);
  });

  it('is free again when a meeting is called off', async () => {
    await limit(gil, 1);
    const ada = await agree('Ada');
    expect(await isFull()).toBe(true);
    await answer(ada, 'Gil', 'decline');
    expect(await isFull()).toBe(false);
    await cardWith('Bo');
  });

  it('is what takes cards back to which nobody said yes, and nobody is told', async () => {
    await agree('Ada');
    const bo = await cardWith('Bo');
    await limit(gil, 1);
    expect(
      await eventually(
        () => partners(bo),
        (names) => names.length === 0,
      ),
    ).toEqual([]);
    const [kept] = await api.db.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM suggestion WHERE $1 IN (low_id, high_id)',
      [bo.id],
    );
    expect(kept?.n).toBe(0);
  });

  it('lets somebody who asked wait until the next day, and then for as long as anybody', async () => {
    await agree('Ada');
    const bo = await cardWith('Bo');
    await answer(bo, 'Gil', 'accept');
    expect(await cardOf(gil, 'Bo')).toMatchObject({ waits: null });
    await limit(gil, 1);
    for (const [person, name] of [
      [gil, 'Bo'],
      [bo, 'Gil'],
    ] as const)
      expect(await cardOf(person, name)).toMatchObject({ state: 'open', waits: 'next-day' });
    await pass(2 * HOUR);
    expect(await cardOf(bo, 'Gil')).toMatchObject({ waits: 'next-day' });

    // Midnight: Gil is matched again, and the card sleeps on until the hour at which the event began.
    const midnight = Date.parse((await gil.see<Me>('me'))[0]?.fullUntil ?? '');
    await pass(midnight - api.clock.now() + 1000);
    expect(await isFull()).toBe(false);
    expect(await saysFull(bo)).toBe(false);
    const card = await cardOf(bo, 'Gil');
    expect(card).toMatchObject({ state: 'open', waits: null });
    const left = Date.parse(card?.expiresAt ?? '') - midnight;
    expect(Math.abs(left - 9 * HOUR - 30 * MINUTE)).toBeLessThan(HOUR);
    expect(await partners(gil)).toEqual(['Ada', 'Bo']);
    await pass(Date.parse(card?.expiresAt ?? '') - api.clock.now() - MINUTE);
    expect(await partners(bo)).toEqual(['Gil']);
    await pass(2 * MINUTE);
    expect(await partners(bo)).toEqual([]);
  });

  it('keeps nobody from a yes of their own, and goes on at once when it is raised', async () => {
    await agree('Ada');
    const [bo, cem] = [await cardWith('Bo'), await cardWith('Cem')];
    for (const person of [bo, cem]) await answer(person, 'Gil', 'accept');
    await limit(gil, 1);
    await answer(gil, 'Bo', 'accept');
    expect(await cardOf(bo, 'Gil')).toMatchObject({ state: 'accepted' });
    expect(await isFull()).toBe(true);
    await limit(gil, null);
    const card = await cardOf(cem, 'Gil');
    expect(card).toMatchObject({ state: 'open', waits: null });
    expect(Date.parse(card?.expiresAt ?? '') - api.clock.now()).toBeLessThanOrEqual(30 * MINUTE);
  });

  it('says so where there is no next day, and ends with the event', async () => {
    await lasting(4 * HOUR);
    await agree('Ada');
    const bo = await cardWith('Bo');
    await answer(bo, 'Gil', 'accept');
    await limit(gil, 1);
    expect(await cardOf(bo, 'Gil')).toMatchObject({ waits: 'end' });
    await pass(2 * HOUR);
    expect(await cardOf(bo, 'Gil')).toMatchObject({ state: 'open', waits: 'end' });
    await event.owner.post(`/api/v1/console/events/${event.id}/phase`, { phase: 'after' }).expect(200);
    await pass(5000);
    expect(await partners(bo)).toEqual([]);
  });
});

const dayOff = async ({ see }: TestPerson) => (await see<Me>('me'))[0]?.dayOffUntil ?? null;
/** Two cards run out one after the other, and a third is open. */
const leaveTwoUnanswered = async () => {
  await cardWith('Ada');
  await pass(31 * MINUTE);
  await cardWith('Bo');
  await pass(10 * MINUTE);
  await cardWith('Cem');
  await pass(21 * MINUTE);
};

describe('somebody who left two cards in a row unanswered', () => {
  it('gets none for a day, hears of it, and is taken up again when they say so', async () => {
    await cardWith('Ada');
    await pass(31 * MINUTE);
    expect(await dayOff(gil)).toBeNull();
    const bo = await cardWith('Bo');
    await pass(31 * MINUTE);
    const until = Date.parse((await dayOff(gil)) ?? '');
    expect(until - api.clock.now()).toBeGreaterThan(23.9 * HOUR);
    expect(until - api.clock.now()).toBeLessThanOrEqual(DAY);
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
    expect(await outlook(dee, gil)).toMatchObject({ rule: null, state: 'day-off', dayOff: [gil.id] });

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
        expect((await answer(gil, 'Cem', 'decline')).status).toBe(204);
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
    await pass(31 * MINUTE);
    await cardWith('Bo');
    await gil.browser.put('/api/v1/attendee/me/mood', { mood: 'not-now', minutes: 60 }).expect(200);
    await pass(61 * MINUTE);
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
    await pass(31 * MINUTE);
    await cardWith('Cem');
    await pass(31 * MINUTE);
    const until = await eventually(
      () => dayOff(gil),
      (answer) => answer === null,
    );
    expect(until).toBeNull();
    await cardWith('Dee');
  });

  it('has none for cards that lay there at the same time', async () => {
    for (const name of ['Ada', 'Bo', 'Cem']) await cardWith(name);
    await pass(31 * MINUTE);
    expect(await gil.suggestions()).toEqual([]);
    expect(await dayOff(gil)).toBeNull();
  });
});
