import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { StruckFact, SuggestionView } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../../testing/test-api.js';

const OFFER = 'Attorney for employment contracts';
const NEED = 'A lawyer for a work contract';

let api: TestApi;
let event: TestEvent;
let seeker: TestPerson;
let helper: TestPerson;
let pinId: string;
let card: SuggestionView | undefined;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const one = (cards: unknown[]) => cards.length === 1;
const none = (cards: unknown[]) => cards.length === 0;

beforeEach(async () => {
  event = await openLiveEvent(api);
  helper = await event.person({ name: 'Bea Berg' });
  ({ id: pinId } = await helper.pin('offer', OFFER));
  seeker = await event.person({ name: 'Carl Cole' });
  await seeker.pin('need', NEED);
  [card] = await eventually(() => seeker.suggestions(), one);
});

const strike = (person: TestPerson, part: Partial<StruckFact> = {}) =>
  person.browser.post('/api/v1/attendee/struck-facts', { id: randomUUID(), pinId, text: OFFER, ...part });
const struck = (person: TestPerson) => person.see<StruckFact>('struck-fact');

describe('a fact that its owner struck', () => {
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
    for (const { browser } of [seeker, helper])
      await browser.post(`/api/v1/attendee/suggestions/${card?.id}/accept`).expect(200);
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
