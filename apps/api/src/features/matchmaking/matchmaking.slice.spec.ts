import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE } from '@commonground/kernel';
import type { ContactView, CopyReceipt, Insights } from '@commonground/contracts';
import { aRegular } from '../../testing/across-events.js';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { SuggestionSweep } from './suggestion-sweep.js';

let api: TestApi;
let event: TestEvent;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const one = (cards: unknown[]) => cards.length === 1;
const none = (cards: unknown[]) => cards.length === 0;
const path = (id: string, verb: string) => `/api/v1/attendee/suggestions/${id}/${verb}`;

/** Two people who fit, in an event of their own, and the card that both got. */
async function aPair(
  first: Partial<Parameters<TestEvent['person']>[0]> = {},
  second = first,
): Promise<{ seeker: TestPerson; helper: TestPerson; id: string }> {
  event = await openLiveEvent(api);
  const helper = await event.person({ name: 'Bea Berg', headline: 'Solicitor', ...second });
  await helper.pin('offer', 'Attorney for employment contracts');
  const seeker = await event.person({ name: 'Carl Cole', ...first });
  await seeker.pin('need', 'A lawyer for a work contract');
  const [card] = await eventually(() => seeker.suggestions(), one);
  return { seeker, helper, id: card?.id ?? '' };
}

describe('a suggestion', () => {
  it('reaches both sides with a benefit for each, literal facts, a question and a spot', async () => {
    const { seeker, helper } = await aPair();
    const [mine] = await seeker.suggestions();
    const [theirs] = await eventually(() => helper.suggestions(), one);
    expect(mine).toMatchObject({
      state: 'open',
      label: 'match',
      partner: { name: 'Bea Berg', initials: 'BB', headline: 'Solicitor' },
    });
    expect(theirs).toMatchObject({ partner: { name: 'Carl Cole' }, sign: mine?.sign });
    for (const card of [mine, theirs]) {
      expect(card?.myBenefit?.code).toBeTruthy();
      expect(card?.theirBenefit?.code).toBeTruthy();
      expect(card?.question.code).toBeTruthy();
      expect(card?.spot).toMatchObject({ name: '', zone: '' });
      const sources = ['Attorney for employment contracts', 'A lawyer for a work contract', 'Solicitor'];
      expect(card?.facts.length).toBeGreaterThan(0);
      for (const fact of card?.facts ?? [])
        expect(sources.some((source) => source.includes(fact.text))).toBe(true);
    }
  });

  it('becomes a meeting when both say yes, and an encounter when both say “we met”', async () => {
    const { seeker, helper, id } = await aPair();
    expect((await seeker.browser.post(path(id, 'accept')).expect(200)).body).toMatchObject({
      state: 'open',
      iSaidYes: true,
    });
    expect((await helper.suggestions())[0]).toMatchObject({ iSaidYes: false, theySaidYes: false });
    expect((await helper.browser.post(path(id, 'accept')).expect(200)).body).toMatchObject({
      state: 'accepted',
      theySaidYes: true,
    });
    await seeker.browser.post(path(id, 'met')).expect(200);
    expect(await encounters()).toBe(0);
    expect((await helper.browser.post(path(id, 'met')).expect(200)).body).toMatchObject({ state: 'met' });
    expect(await encounters()).toBe(1);
    const contacts = (await seeker.browser.get('/api/v1/attendee/contacts')).body as ContactView[];
    expect(contacts).toMatchObject([{ name: 'Bea Berg', source: 'encounter' }]);
  });

  it('is gone for both and for good when one declines, without a reason', async () => {
    const { seeker, helper, id } = await aPair();
    await helper.browser.post(path(id, 'decline')).expect(204);
    expect(await seeker.suggestions()).toEqual([]);
    await seeker.pin('need', 'Lawyer for employment law');
    await settle();
    expect(await seeker.suggestions()).toEqual([]);
  });

  it('may be told why not, by whoever declined and to nobody else', async () => {
    const { seeker, helper, id } = await aPair();
    const why = (who: TestPerson, reason: string) => who.browser.post(path(id, 'decline-reason'), { reason });
    // Before anything was declined, and from the one who did not: nothing happens, and nothing is given away.
    await why(seeker, 'known').expect(204);
    await helper.browser.post(path(id, 'decline')).expect(204);
    await why(seeker, 'known').expect(204);
    await why(helper, 'because').expect(400);
    const kept = () => api.db.query('SELECT declined_by, decline_reason FROM suggestion WHERE id = $1', [id]);
    expect(await kept()).toEqual([{ declined_by: helper.id, decline_reason: null }]);
    await why(helper, 'not-needed').expect(204);
    expect(await kept()).toEqual([{ declined_by: helper.id, decline_reason: 'not-needed' }]);
    const stranger = await event.person();
    await why(stranger, 'known').expect(404);
    const told = await api.db.query<{ audience: string }[]>(
      `SELECT audience FROM change WHERE event_id = $1 AND type = 'DeclineReasonGiven'`,
      [event.id],
    );
    expect(told).toEqual([{ audience: `attendee:${helper.id}` }]);
    const console = await event.owner.get(`/api/v1/console/events/${event.id}/snapshot`).expect(200);
    expect(JSON.stringify(console.body)).not.toContain('not-needed');
  });

  it('steps aside for one of the two for ten minutes, and the other is not told', async () => {
    const { seeker, helper, id } = await aPair();
    const before = api.clock.now();
    await seeker.browser.post(path(id, 'later')).expect(204);
    const [mine] = await seeker.suggestions();
    const until = Date.parse(mine?.laterUntil ?? '');
    expect(until).toBeGreaterThanOrEqual(before + 10 * MINUTE);
    expect(until).toBeLessThanOrEqual(api.clock.now() + 10 * MINUTE);
    expect(await helper.suggestions()).toMatchObject([{ state: 'open', laterUntil: null }]);
    const told = await api.db.query<{ audience: string }[]>(
      `SELECT audience FROM change WHERE event_id = $1 AND type = 'SuggestionPutAside'`,
      [event.id],
    );
    expect(told).toEqual([{ audience: `attendee:${seeker.id}` }]);
    // It can be answered all the same.
    await seeker.browser.post(path(id, 'accept')).expect(200);
    expect(await seeker.suggestions()).toMatchObject([{ iSaidYes: true }]);
  });

  it('steps aside no longer than it lasts, and not after a yes', async () => {
    const { seeker, helper, id } = await aPair();
    await helper.browser.post(path(id, 'accept')).expect(200);
    await helper.browser.post(path(id, 'later')).expect(204);
    expect(await helper.suggestions()).toMatchObject([{ laterUntil: null }]);
    api.clock.advance(25 * MINUTE);
    await seeker.browser.post(path(id, 'later')).expect(204);
    const [card] = await seeker.suggestions();
    expect(card?.laterUntil).toBe(card?.expiresAt);
  });

  it('is useful to one of the two, which the organizer sees as a number only', async () => {
    const { seeker, helper, id } = await aPair();
    const useful = (value: boolean) => seeker.browser.put(path(id, 'useful'), { useful: value });
    expect((await useful(true)).body).toMatchObject({ code: 'suggestion.closed' });
    for (const verb of ['accept', 'met'])
      for (const { browser } of [seeker, helper]) await browser.post(path(id, verb)).expect(200);
    expect((await useful(true).expect(200)).body).toMatchObject({ state: 'met', iSaidUseful: true });
    expect(await helper.suggestions()).toMatchObject([{ iSaidUseful: false }]);
    const insights = async () =>
      (await event.owner.get(`/api/v1/console/events/${event.id}/insights`).expect(200)).body as Insights;
    expect(await insights()).toMatchObject({ useful: 1 });
    await useful(false).expect(200);
    expect(await insights()).toMatchObject({ useful: 0 });
    // On the way home it can still be said.
    await event.owner.post(`/api/v1/console/events/${event.id}/phase`, { phase: 'after' }).expect(200);
    await useful(true).expect(200);
  });

  it('expires after thirty minutes without an answer', async () => {
    const { seeker, helper, id } = await aPair();
    api.clock.advance(31 * MINUTE);
    expect((await seeker.browser.post(path(id, 'accept'))).body).toMatchObject({ code: 'suggestion.closed' });
    await api.app.get(SuggestionSweep).sweep();
    expect(await helper.suggestions()).toEqual([]);
  });

  it('is taken back when the pin behind it goes', async () => {
    const { seeker, helper } = await aPair();
    const [pin] = await seeker
      .see<{ id: string }>('pin')
      .then((pins) => pins.filter((candidate) => JSON.stringify(candidate).includes('Carl')));
    await seeker.browser.delete(`/api/v1/attendee/pins/${pin?.id}`).expect(204);
    expect(await eventually(() => helper.suggestions(), none)).toEqual([]);
  });
});

describe('a mood', () => {
  it.each(['not-now', 'known-only'] as const)('of %s keeps every suggestion away', async (mood) => {
    event = await openLiveEvent(api);
    const helper = await event.person({ mood });
    await helper.pin('offer', 'Tax adviser for start-ups');
    const seeker = await event.person();
    await seeker.pin('need', 'Somebody who does my taxes');
    await settle();
    expect(await seeker.suggestions()).toEqual([]);
    expect(await helper.suggestions()).toEqual([]);
  });

  it('that turns to not-now hides the cards that wait, and holds a meeting back', async () => {
    const { seeker, helper, id } = await aPair();
    await helper.browser.post(path(id, 'accept')).expect(200);
    await api.db.query(`UPDATE attendee SET mood = 'not-now' WHERE id = $1`, [helper.id]);
    expect(await helper.suggestions()).toEqual([]);
    expect((await seeker.browser.post(path(id, 'accept')).expect(200)).body).toMatchObject({
      state: 'open',
      theySaidYes: true,
    });
    await api.db.query(`UPDATE attendee SET mood = 'open' WHERE id = $1`, [helper.id]);
    await api.app.get(SuggestionSweep).sweep();
    expect(await helper.suggestions()).toMatchObject([{ state: 'accepted' }]);
  });
});

describe('copying a pin', () => {
  it('makes exactly one contact with the fields its owner allows, and tells the owner', async () => {
    event = await openLiveEvent(api);
    const owner = await event.person({ name: 'Dora Dahl', headline: 'Baker', email: 'dora@example.org' });
    const pin = await owner.pin('offer', 'Wedding cakes');
    const guest = await event.person({ name: 'Emil Eder' });
    const copy = () => guest.browser.post(`/api/v1/attendee/pins/${pin.id}/copy`).expect(200);
    const [first, second] = [(await copy()).body as ContactView, (await copy()).body as ContactView];
    expect(second.id).toBe(first.id);
    expect(first.fields).toEqual({ headline: 'Baker' });
    expect((await guest.browser.get('/api/v1/attendee/contacts')).body).toHaveLength(1);
    expect(await owner.see<CopyReceipt>('copy')).toMatchObject([
      { name: 'Emil Eder', pinText: 'Wedding cakes' },
    ]);
    const card = await guest.browser.get(`/api/v1/attendee/contacts/${first.id}/card.vcf`).expect(200);
    expect(card.text.match(/BEGIN:VCARD/gu)).toHaveLength(1);
    expect(card.text).not.toContain('dora@example.org');
  });

  it('holds the receipt back while its owner wants to be left in peace', async () => {
    event = await openLiveEvent(api);
    const owner = await event.person({ mood: 'not-now' });
    const pin = await owner.pin('offer', 'Piano lessons');
    const guest = await event.person();
    await guest.browser.post(`/api/v1/attendee/pins/${pin.id}/copy`).expect(200);
    expect(await owner.see('copy')).toEqual([]);
    await api.db.query(`UPDATE attendee SET mood = 'open' WHERE id = $1`, [owner.id]);
    expect(await owner.see('copy')).toHaveLength(1);
  });
});

async function encounters(): Promise<number> {
  const rows = await api.db.query<unknown[]>('SELECT 1 FROM encounter WHERE event_id = $1', [event.id]);
  return rows.length;
}

/** Waits until the engine has looked at what was just pinned: a fitting pair that came later has its card. */
async function settle(): Promise<void> {
  const [a, b] = [await event.person({ name: 'Probe one' }), await event.person({ name: 'Probe two' })];
  await a.pin('offer', 'Wedding photographer');
  await b.pin('need', 'Photographer for a wedding');
  await eventually(() => b.suggestions(), one);
}

const cardOf = async (person: TestPerson) => (await eventually(() => person.suggestions(), one))[0];

describe('a card with somebody whom I helped at an earlier event', () => {
  it('says so to me when they give what I look for now, and never to them', async () => {
    const [earlier, event] = [await openLiveEvent(api), await openLiveEvent(api)];
    const ada = await aRegular(api, earlier, event, 'Ada Ash');
    const bo = await aRegular(api, earlier, event, 'Bo Birch');
    await ada.before.pin('offer', 'Attorney for employment contracts');
    await bo.before.pin('need', 'A lawyer for a work contract');
    const { id } = (await cardOf(ada.before)) ?? {};
    for (const step of ['accept', 'met'])
      for (const { before } of [ada, bo])
        await before.browser.post(`/api/v1/attendee/suggestions/${id}/${step}`).expect(200);
    // Nobody needs to say that it was useful: that word is kept from everybody else.
    expect((await bo.before.suggestions())[0]).toMatchObject({ state: 'met', iSaidUseful: false });

    await bo.now.pin('offer', 'Photographer for weddings');
    await ada.now.pin('need', 'Photographer for a wedding in May');
    expect(await cardOf(ada.now)).toMatchObject({
      partner: { name: 'Bo Birch' },
      myBenefit: { code: 'they-offer-what-you-need' },
      returnsHelp: true,
    });
    expect(await cardOf(bo.now)).toMatchObject({ partner: { name: 'Ada Ash' }, returnsHelp: false });

    await bo.before.browser.post('/api/v1/attendee/blocks', { attendeeId: ada.before.id }).expect(204);
    expect(await cardOf(ada.now)).toMatchObject({ returnsHelp: false });
  });
});
