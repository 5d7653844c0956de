import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MatchingSettingsView, StruckFact } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import {
  eventually,
  openLiveEvent,
  type PersonOptions,
  type TestEvent,
  type TestPerson,
} from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

const OFFER = 'Attorney for employment contracts';
const NEED = 'A lawyer for a work contract';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

interface Pair {
  event: TestEvent;
  seeker: TestPerson;
  helper: TestPerson;
  pinId: string;
  id: string;
}

const one = (cards: unknown[]) => cards.length === 1;
const none = (cards: unknown[]) => cards.length === 0;

/** Two with an open card, of whom the helper says more about themselves if need be. */
async function aPair(helping: Partial<PersonOptions> = {}): Promise<Pair> {
  const event = await openLiveEvent(api);
  const helper = await event.person({ name: 'Bea Berg', ...helping });
  const { id: pinId } = await helper.pin('offer', OFFER);
  const seeker = await event.person({ name: 'Carl Cole' });
  await seeker.pin('need', NEED);
  const [card] = await eventually(() => seeker.suggestions(), one);
  return { event, seeker, helper, pinId, id: card?.id ?? '' };
}

const answer = (person: TestPerson, id: string, verb: string) =>
  person.browser.post(`/api/v1/attendee/suggestions/${id}/${verb}`);
const bothSayYes = async ({ seeker, helper, id }: Pair) => {
  for (const side of [seeker, helper]) await answer(side, id, 'accept').expect(200);
};
/** A card may quote a headline as well as a pin. */
const quoteHeadline = ({ id, helper }: Pair) =>
  api.db.query('UPDATE suggestion SET facts = facts || $2::jsonb WHERE id = $1', [
    id,
    JSON.stringify([{ owner: helper.id, source: 'headline', text: 'Solicitor', role: 'offer' }]),
  ]);
const hideHeadline = ({ helper }: Pair) => {
  const fieldAudiences = {
    headline: 'me',
    company: 'event',
    email: 'me',
    phone: 'me',
    linkedin: 'me',
    website: 'me',
    bio: 'me',
  };
  return helper.browser.patch('/api/v1/attendee/me', { fieldAudiences }).expect(200);
};

describe('what a card quotes', () => {
  it('goes from an accepted card with the pin, on both sides', async () => {
    const pair = await aPair({ headline: 'Solicitor' });
    await bothSayYes(pair);
    const { event, seeker, helper, pinId, id } = pair;
    expect(JSON.stringify(await seeker.suggestions())).toContain('Attorney');
    await event.owner.delete(`/api/v1/console/events/${event.id}/pins/${pinId}`).expect(204);
    for (const side of [seeker, helper]) {
      const [card] = await side.suggestions();
      expect(card).toMatchObject({ id, state: 'accepted' });
      expect(JSON.stringify(card)).not.toMatch(/Attorney|employment contracts/u);
      for (const benefit of [card?.myBenefit, card?.theirBenefit])
        if (benefit) expect(card?.facts[benefit.fact ?? -1]).toBeDefined();
    }
    const told = await api.db.query<{ audience: string }[]>(
      `SELECT audience FROM change WHERE event_id = $1 AND type = 'CardUnpinned' AND entity = 'suggestion' AND entity_id = $2`,
      [event.id, id],
    );
    expect(told.map(({ audience }) => audience).sort()).toEqual(
      [`attendee:${seeker.id}`, `attendee:${helper.id}`].sort(),
    );
  });

  it('goes with the headline that its owner keeps to themselves', async () => {
    const pair = await aPair({ headline: 'Solicitor' });
    await bothSayYes(pair);
    await quoteHeadline(pair);
    expect(JSON.stringify(await pair.seeker.suggestions())).toContain('Solicitor');
    await hideHeadline(pair);
    const [card] = await pair.seeker.suggestions();
    expect(card?.state).toBe('accepted');
    expect(JSON.stringify(card)).not.toContain('Solicitor');
  });

  it('takes a card back that nobody has answered', async () => {
    const pair = await aPair({ headline: 'Solicitor' });
    await quoteHeadline(pair);
    await hideHeadline(pair);
    // The pins still fit: a new card may come, without the headline.
    const cards = await eventually(
      () => pair.seeker.suggestions(),
      (all) => all.every((card) => card.id !== pair.id),
    );
    expect(cards.map((card) => card.id)).not.toContain(pair.id);
    expect(JSON.stringify(cards)).not.toContain('Solicitor');
  });
});

describe('a cohort in common', () => {
  const cohortOf = ({ browser }: TestPerson, cohort: string) =>
    browser.patch('/api/v1/attendee/me', { cohort }).expect(200);
  const cohorts = async (person: TestPerson) =>
    ((await person.suggestions())[0]?.facts ?? []).filter(({ source }) => source === 'cohort');
  const until = (person: TestPerson, count: number) =>
    eventually(
      () => cohorts(person),
      (facts) => facts.length === count,
    );

  it('is told to both on their card, and to nobody as soon as one takes it back', async () => {
    const event = await openLiveEvent(api);
    const [helper, seeker] = [
      await event.person({ name: 'Bea Berg' }),
      await event.person({ name: 'Carl Cole' }),
    ];
    await cohortOf(helper, 'Class of 2019');
    await cohortOf(seeker, 'class of 2019');
    await helper.pin('offer', OFFER);
    await seeker.pin('need', NEED);
    const facts = await until(seeker, 2);
    expect(facts.map(({ mine, text }) => [mine, text]).sort()).toEqual([
      [false, 'Class of 2019'],
      [true, 'class of 2019'],
    ]);
    const [card] = await seeker.suggestions();
    for (const { browser } of [helper, seeker])
      await browser.post(`/api/v1/attendee/suggestions/${card?.id}/accept`).expect(200);
    await cohortOf(helper, '');
    expect(await cohorts(seeker)).toEqual([]);
    expect(await cohorts(helper)).toEqual([]);
  });

  it('keeps apart where the organizer mixes that cohort', async () => {
    const event = await openLiveEvent(api);
    const [helper, seeker] = [
      await event.person({ name: 'Bea Berg' }),
      await event.person({ name: 'Carl Cole' }),
    ];
    for (const person of [helper, seeker]) await cohortOf(person, 'Class of 2019');
    const path = `/api/v1/console/events/${event.id}/matching`;
    const { settings, tags } = (await event.owner.get(path).expect(200)).body as MatchingSettingsView;
    expect(tags).toEqual(['Class of 2019']);
    await event.owner
      .put(path, { ...settings, pairing: { ...settings.pairing, apartTags: ['class of 2019'] } })
      .expect(200);
    const outlook = await event.owner.get(`${path}/pairs/${helper.id}/${seeker.id}`).expect(200);
    expect(outlook.body).toMatchObject({ rule: 'same-group' });
  });
});

describe('somebody who is removed while the two say that they met', () => {
  it('makes nobody wait in a circle', async () => {
    for (let round = 0; round < 4; round += 1) {
      const pair = await aPair({ headline: 'Solicitor' });
      await bothSayYes(pair);
      await answer(pair.seeker, pair.id, 'met').expect(200);
      const [met, removed] = await Promise.all([
        answer(pair.helper, pair.id, 'met'),
        pair.event.owner.delete(`/api/v1/console/events/${pair.event.id}/attendees/${pair.seeker.id}`),
      ]);
      expect(removed.status).toBe(204);
      expect([200, 404]).toContain(met.status);
    }
  });
});

describe('a fact that its owner struck', () => {
  let pair: Pair;
  let event: TestEvent;
  let helper: TestPerson;
  let seeker: TestPerson;
  let pinId: string;

  beforeEach(async () => {
    pair = await aPair();
    ({ event, helper, seeker, pinId } = pair);
  });

  const strike = (person: TestPerson, part: Partial<StruckFact> = {}) =>
    person.browser.post('/api/v1/attendee/struck-facts', { id: randomUUID(), pinId, text: OFFER, ...part });
  const struck = (person: TestPerson) => person.see<StruckFact>('struck-fact');

  it('takes the open card back on both sides, and brings it again when it is used again', async () => {
    await strike(helper).expect(204);
    expect(await eventually(() => seeker.suggestions(), none)).toEqual([]);
    expect(await helper.suggestions()).toEqual([]);
    const [mine] = await struck(helper);
    expect(mine).toMatchObject({ pinId, text: OFFER });
    await helper.browser.delete(`/api/v1/attendee/struck-facts/${mine?.id}`).expect(204);
    expect(await eventually(() => seeker.suggestions(), one)).toMatchObject([{ state: 'open' }]);
    expect(await struck(helper)).toEqual([]);
  });

  it('is nobody else’s to know: the pin stays on the wall, and no other reader hears of it', async () => {
    await strike(helper).expect(204);
    expect(await struck(seeker)).toEqual([]);
    expect(JSON.stringify(await seeker.see('pin'))).toContain(OFFER);
    const console = await event.owner.get(`/api/v1/console/events/${event.id}/snapshot`).expect(200);
    expect(console.body).not.toHaveProperty('entities.struck-fact');
    const told = await api.db.query<{ audience: string }[]>(
      `SELECT DISTINCT audience FROM change WHERE event_id = $1 AND type = 'FactStruck' AND entity = 'struck-fact'`,
      [event.id],
    );
    expect(told).toEqual([{ audience: `attendee:${helper.id}` }]);
  });

  it('goes from a card for which both said yes, and the card stays', async () => {
    await bothSayYes(pair);
    expect(JSON.stringify((await seeker.suggestions())[0]?.facts)).toContain(OFFER);
    await strike(helper).expect(204);
    const [left] = await seeker.suggestions();
    expect(left?.state).toBe('accepted');
    expect(JSON.stringify(left)).not.toContain(OFFER);
  });

  it('counts again when the line says something else, and is gone with the pin', async () => {
    await strike(helper).expect(204);
    await eventually(() => seeker.suggestions(), none);
    await helper.browser
      .patch(`/api/v1/attendee/pins/${pinId}`, { text: 'Lawyer for labour law' })
      .expect(200);
    expect(await eventually(() => seeker.suggestions(), one)).toHaveLength(1);
    await helper.browser.delete(`/api/v1/attendee/pins/${pinId}`).expect(204);
    expect(await struck(helper)).toEqual([]);
    const told = await api.db.query(
      `SELECT 1 FROM change WHERE event_id = $1 AND type = 'CardUnpinned' AND entity = 'struck-fact'`,
      [event.id],
    );
    expect(told).toHaveLength(1);
  });

  it('can be a headline', async () => {
    await helper.browser.delete(`/api/v1/attendee/pins/${pinId}`).expect(204);
    await eventually(() => seeker.suggestions(), none);
    await helper.browser.patch('/api/v1/attendee/me', { headline: 'Lawyer' }).expect(200);
    await seeker.pin('need', 'A lawyer');
    expect(await eventually(() => seeker.suggestions(), one)).toHaveLength(1);
    await strike(helper, { pinId: null, text: 'Lawyer' }).expect(204);
    expect(await eventually(() => seeker.suggestions(), none)).toEqual([]);
  });

  it('has to stand in one’s own words', async () => {
    expect((await strike(seeker)).body).toMatchObject({ code: 'pin.not-found' });
    expect((await strike(helper, { text: 'Attorney for murderers' })).body).toMatchObject({
      code: 'request.invalid',
    });
    expect((await strike(helper, { pinId: null, text: 'Lawyer' })).body).toMatchObject({
      code: 'request.invalid',
    });
    expect(await struck(helper)).toEqual([]);
  });

  it('is struck once, however often somebody says so, and not more often than anybody needs', async () => {
    await strike(helper).expect(204);
    await strike(helper).expect(204);
    expect(await struck(helper)).toHaveLength(1);
    await api.db.query(
      `INSERT INTO struck_fact (id, event_id, attendee_id, pin_id, text)
       SELECT gen_random_uuid(), $1, $2, $3, 'part ' || n FROM generate_series(2, $4::int) AS n`,
      [event.id, helper.id, pinId, LIMITS.struckFacts],
    );
    expect((await strike(helper, { text: 'Attorney' })).body).toMatchObject({ code: 'struck-fact.limit' });
  });
});
