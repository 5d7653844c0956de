import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MINUTE } from '@commonground/kernel';
import type { MyOpening, OpeningView, PairOutlookView, PutOpening, ZoneView } from '@commonground/contracts';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let event: TestEvent;
let panelist: TestPerson;
let applicant: TestPerson;
let openingId: string;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const path = () => `/api/v1/console/events/${event.id}/openings`;
const put = (part: Partial<PutOpening> = {}, id = openingId) =>
  event.owner.put(`${path()}/${id}`, {
    title: 'Town clerk',
    desk: null,
    panel: [panelist.id],
    applicants: [],
    ...part,
  });
const openings = async () => (await event.owner.get(path()).expect(200)).body as OpeningView[];
const usesOf = async () => (await openings())[0]?.uses ?? [];
const mine = async (person: TestPerson) =>
  (await person.browser.get('/api/v1/attendee/openings').expect(200)).body as MyOpening[];
const application = (id = openingId) => `/api/v1/attendee/openings/${id}/application`;
const one = (list: unknown[]) => list.length === 1;
const none = (list: unknown[]) => list.length === 0;
/** Two who fit like hardly anybody else. */
const pinBoth = async () => {
  await panelist.pin('offer', 'Attorney for employment contracts');
  await applicant.pin('need', 'A lawyer for a work contract');
};
/** Somebody else gets a card with the panelist: by then the engine has looked at everybody. */
const untilLookedAt = async () => {
  const other = await event.person({ name: 'Dora Diaz' });
  await other.pin('need', 'A lawyer for a work contract');
  const cards = await eventually(() => other.suggestions(), one);
  expect(cards[0]?.partner.name).toBe('Bea Berg');
};

beforeEach(async () => {
  event = await openLiveEvent(api);
  panelist = await event.person({ name: 'Bea Berg' });
  applicant = await event.person({ name: 'Carl Cole' });
  openingId = randomUUID();
});

describe('a conflict of interest', () => {
  it.each(['open', 'accepted'] as const)(
    'takes back a card that is %s when it is declared, logs it, and no card comes again',
    async (state) => {
      await pinBoth();
      await put().expect(200);
      const [card] = await eventually(() => applicant.suggestions(), one);
      for (const { browser } of state === 'accepted' ? [panelist, applicant] : [])
        await browser.post(`/api/v1/attendee/suggestions/${card?.id}/accept`).expect(200);

      await applicant.browser.put(application()).expect(204);
      expect(await eventually(() => applicant.suggestions(), none)).toEqual([]);
      expect(await panelist.suggestions()).toEqual([]);
      expect(await eventually(usesOf, one)).toMatchObject([
        {
          applicant: { attendeeId: applicant.id, name: 'Carl Cole' },
          panelist: { attendeeId: panelist.id, name: 'Bea Berg' },
          times: 1,
        },
      ]);
      await untilLookedAt();
      expect(await applicant.suggestions()).toEqual([]);
    },
  );

  it('keeps two apart from the start who fit, and logs that once in ten minutes', async () => {
    await put({ applicants: [applicant.id] }).expect(200);
    await pinBoth();
    await untilLookedAt();
    expect(await applicant.suggestions()).toEqual([]);
    const [first] = await eventually(usesOf, one);
    expect(first).toMatchObject({ times: 1, applicant: { name: 'Carl Cole' } });
    api.clock.advance(11 * MINUTE);
    await applicant.browser.put('/api/v1/attendee/me/mood', { mood: 'approach-me', minutes: null });
    const [later] = await eventually(usesOf, ([use]) => use?.times === 2);
    expect(later).toMatchObject({ times: 2, firstAt: first?.firstAt });
    expect(later?.lastAt).not.toBe(first?.lastAt);
  });

  it('logs nobody who would not have met anyway', async () => {
    await put({ applicants: [applicant.id] }).expect(200);
    await panelist.pin('offer', 'Attorney for employment contracts');
    await applicant.pin('need', 'Somebody who tunes a harpsichord');
    await untilLookedAt();
    expect(await usesOf()).toEqual([]);
  });

  it('is named to organizers who ask why, and to nobody else', async () => {
    await put({ applicants: [applicant.id] }).expect(200);
    const answer = await event.owner.get(
      `/api/v1/console/events/${event.id}/matching/pairs/${applicant.id}/${panelist.id}`,
    );
    expect((answer.body as PairOutlookView).rule).toBe('conflict-of-interest');
    const shown = JSON.stringify(await mine(panelist));
    expect(shown).not.toContain(applicant.id);
    expect(shown).not.toContain('Carl Cole');
  });

  it('is over when the opening is removed or the application is taken back', async () => {
    await put().expect(200);
    await applicant.browser.put(application()).expect(204);
    await pinBoth();
    await eventually(usesOf, one);
    await applicant.browser.delete(application()).expect(204);
    expect(await eventually(() => applicant.suggestions(), one)).toHaveLength(1);
    await applicant.browser.put(application()).expect(204);
    await eventually(() => applicant.suggestions(), none);
    await event.owner.delete(`${path()}/${openingId}`).expect(204);
    expect(await eventually(() => applicant.suggestions(), one)).toHaveLength(1);
    const left = await api.db.query(
      `SELECT 1 FROM attendee WHERE event_id = $1 AND (applies_to || entered_for || panel_of) <> '{}'`,
      [event.id],
    );
    expect(left).toEqual([]);
  });

  it('is forgotten with a person of the two, log and all', async () => {
    await put({ applicants: [applicant.id] }).expect(200);
    await pinBoth();
    await eventually(usesOf, one);
    await applicant.browser.delete('/api/v1/attendee/me').expect(204);
    expect(await openings()).toMatchObject([{ applicants: [], keptApart: 0, uses: [] }]);
  });
});

describe('an opening', () => {
  it('leads an applicant to the panel by its desk alone', async () => {
    const zoneId = randomUUID();
    const spot = {
      id: randomUUID(),
      name: 'Table 1',
      kind: 'table',
      seats: 2,
      charging: false,
      stepFree: true,
    };
    const zone = { name: 'Foyer', purpose: 'quiet', stepFree: true, spots: [spot] };
    const zonePath = `/api/v1/console/events/${event.id}/zones/${zoneId}`;
    expect((await event.owner.put(zonePath, zone).expect(200)).body as ZoneView).toMatchObject({
      id: zoneId,
    });
    await put({ desk: { zoneId, spotId: spot.id } }).expect(200);
    expect(await mine(applicant)).toEqual([
      { id: openingId, title: 'Town clerk', zone: 'Foyer', spot: 'Table 1', role: 'none', entered: false },
    ]);
    await applicant.browser.put(application()).expect(204);
    await applicant.browser.put(application()).expect(204);
    expect(await mine(applicant)).toMatchObject([{ role: 'applicant', entered: false }]);
    expect(await mine(panelist)).toMatchObject([{ role: 'panelist' }]);
    await event.owner.delete(zonePath).expect(204);
    expect(await mine(applicant)).toMatchObject([{ zone: '', spot: '' }]);
    expect(await openings()).toMatchObject([{ desk: null, declared: [{ attendeeId: applicant.id }] }]);
    expect((await put({ desk: { zoneId, spotId: null } })).body).toMatchObject({ code: 'request.invalid' });
  });

  it('keeps what a person said apart from what the organizer says', async () => {
    await put({ applicants: [applicant.id] }).expect(200);
    await applicant.browser.put(application()).expect(204);
    await applicant.browser.delete(application()).expect(204);
    expect(await mine(applicant)).toMatchObject([{ role: 'applicant', entered: true }]);
    await applicant.browser.put(application()).expect(204);
    await put({ applicants: [] }).expect(200);
    expect(await mine(applicant)).toMatchObject([{ role: 'applicant', entered: false }]);
  });

  it('has nobody on both sides, and passes over who is gone', async () => {
    expect((await put({ applicants: [panelist.id] })).body).toMatchObject({ code: 'opening.both-sides' });
    expect(await openings()).toEqual([]);
    await put({ applicants: [randomUUID()] }).expect(200);
    expect((await panelist.browser.put(application())).body).toMatchObject({ code: 'opening.both-sides' });
    await applicant.browser.put(application()).expect(204);
    expect((await put({ panel: [applicant.id] })).body).toMatchObject({ code: 'opening.both-sides' });
    expect((await applicant.browser.put(application(randomUUID()))).body).toMatchObject({
      code: 'opening.not-found',
    });
  });
});
