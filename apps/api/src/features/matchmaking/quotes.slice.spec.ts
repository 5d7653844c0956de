import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MatchingSettingsView } from '@commonground/contracts';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

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

async function aPair(): Promise<Pair> {
  const event = await openLiveEvent(api);
  const helper = await event.person({ name: 'Bea Berg', headline: 'Solicitor' });
  const { id: pinId } = await helper.pin('offer', 'Attorney for employment contracts');
  const seeker = await event.person({ name: 'Carl Cole' });
  await seeker.pin('need', 'A lawyer for a work contract');
  const [card] = await eventually(
    () => seeker.suggestions(),
    (cards) => cards.length === 1,
  );
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
    const pair = await aPair();
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
    const pair = await aPair();
    await bothSayYes(pair);
    await quoteHeadline(pair);
    expect(JSON.stringify(await pair.seeker.suggestions())).toContain('Solicitor');
    await hideHeadline(pair);
    const [card] = await pair.seeker.suggestions();
    expect(card?.state).toBe('accepted');
    expect(JSON.stringify(card)).not.toContain('Solicitor');
  });

  it('takes a card back that nobody has answered', async () => {
    const pair = await aPair();
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
    await helper.pin('offer', 'Attorney for employment contracts');
    await seeker.pin('need', 'A lawyer for a work contract');
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
      const pair = await aPair();
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
