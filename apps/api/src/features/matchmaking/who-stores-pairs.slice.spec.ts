import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DEFAULT_SETTINGS, type SuggestedPair } from '@commonground/matching';
import { CONFIG, type Config } from '../../config/config.js';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { MatchOwnership } from './match-ownership.js';
import { StorePairs } from './store-pairs.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('a pair that was thought of', () => {
  let event: TestEvent;
  let giver: TestPerson;
  let seeker: TestPerson;
  let pinId: string;

  /** Two whom the engine would not bring together by itself, so that only the pairs of the test are stored. */
  beforeEach(async () => {
    event = await openLiveEvent(api);
    giver = await event.person({ headline: 'Baker' });
    seeker = await event.person();
    ({ id: pinId } = await giver.pin('offer', 'Wedding cakes'));
  });

  /** What the engine thought of the two a moment ago. */
  const thought = (one = giver, other = seeker, quote = 'Wedding cakes'): SuggestedPair => {
    const [a = '', b = ''] = [one.id, other.id].sort();
    return {
      a,
      b,
      score: 0.8,
      label: 'match',
      benefits: { a: { code: 'same-search', fact: 0 }, b: { code: 'same-search', fact: 0 } },
      facts: [{ owner: giver.id, source: 'pin', pinId, text: quote, role: 'offer' }],
      question: { code: 'what-next', params: {} },
    };
  };
  const store = (...pairs: SuggestedPair[]) =>
    api.app.get(StorePairs).execute(event.id, pairs, DEFAULT_SETTINGS);
  const sql = (text: string, ...values: unknown[]) => api.db.query(text, values);

  it('gets its card when everything still holds', async () => {
    expect(await store(thought())).toBe(1);
    expect(await seeker.suggestions()).toHaveLength(1);
    expect(await giver.suggestions()).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['somebody has left', () => seeker.browser.delete('/api/v1/attendee/me').expect(204)],
    [
      'somebody is not in the room',
      () => sql('UPDATE attendee SET present = false WHERE id = $1', seeker.id),
    ],
    [
      'somebody wants to be left in peace',
      () => seeker.browser.put('/api/v1/attendee/me/mood', { mood: 'not-now', minutes: null }).expect(200),
    ],
    [
      'somebody looks for people they know',
      () => seeker.browser.put('/api/v1/attendee/me/aim', { aim: 'renew' }).expect(200),
    ],
    [
      'somebody who looks for new people has kept the card of the other',
      async () => {
        await sql(`UPDATE attendee SET aim = 'new' WHERE id = $1`, seeker.id);
        await seeker.browser.post(`/api/v1/attendee/pins/${pinId}/copy`).expect(200);
      },
    ],
    [
      'somebody took their consent back',
      () => sql('UPDATE attendee SET consent_suggested = false WHERE id = $1', giver.id),
    ],
    [
      'one has blocked the other',
      () =>
        sql(
          'INSERT INTO block (event_id, attendee_id, blocked_id) VALUES ($1, $2, $3)',
          event.id,
          giver.id,
          seeker.id,
        ),
    ],
    ['the pin is gone', () => giver.browser.delete(`/api/v1/attendee/pins/${pinId}`).expect(204)],
    [
      'the pin says something else',
      () => giver.browser.patch(`/api/v1/attendee/pins/${pinId}`, { text: 'Birthday cakes' }).expect(200),
    ],
    ['the event is over', () => sql(`UPDATE live_event SET phase = 'after' WHERE id = $1`, event.id)],
    ['the two have a card already', () => store(thought())],
  ])('is dropped when %s', async (_why, happens) => {
    await happens();
    expect(await store(thought())).toBe(0);
  });

  it('is dropped and logged when one of them has come to decide about the other', async () => {
    const opening = randomUUID();
    await event.owner
      .put(`/api/v1/console/events/${event.id}/openings/${opening}`, {
        title: 'Town clerk',
        desk: null,
        panel: [giver.id],
        applicants: [seeker.id],
      })
      .expect(200);
    expect(await store(thought())).toBe(0);
    expect(await sql('SELECT applicant_id, panelist_id, times FROM conflict_use')).toEqual([
      { applicant_id: seeker.id, panelist_id: giver.id, times: 1 },
    ]);
  });

  it('comes again after an expired card only when that has cooled down', async () => {
    await store(thought());
    await sql(`UPDATE suggestion SET state = 'expired', closed_at = now() WHERE event_id = $1`, event.id);
    expect(await store(thought())).toBe(0);
    await sql(
      `UPDATE suggestion SET closed_at = now() - interval '31 minutes' WHERE event_id = $1`,
      event.id,
    );
    expect(await store(thought())).toBe(1);
  });

  it('stays within the budget of each, also among pairs that are stored together', async () => {
    const others: TestPerson[] = [];
    for (let n = 0; n < 5; n++) others.push(await event.person());
    expect(await store(...others.map((other) => thought(giver, other)))).toBe(3);
    expect(await store(thought())).toBe(0);
  });
});

describe(MatchOwnership.name, () => {
  const nodes: MatchOwnership[] = [];

  beforeAll(() => {
    jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => Promise.all(nodes.splice(0).map((node) => node.end())));

  /** One of several nodes on the same database. */
  function aNode(): MatchOwnership {
    const node = new MatchOwnership(api.app.get<Config>(CONFIG));
    nodes.push(node);
    return node;
  }

  const yes = (answer: boolean) => answer;

  it('gives an event to one node only, and another event to another one', async () => {
    const [event, other] = [randomUUID(), randomUUID()];
    const [one, two] = [aNode(), aNode()];
    expect(await one.claim(event)).toBe(true);
    expect(await two.claim(event)).toBe(false);
    expect(await two.claim(other)).toBe(true);
    expect(await one.claim(event)).toBe(true);
  });

  it('leaves an event to the next one', async () => {
    const event = randomUUID();
    const [one, two] = [aNode(), aNode()];
    await one.claim(event);
    await one.release(event);
    expect(await two.claim(event)).toBe(true);
    expect(await one.claim(event)).toBe(false);
  });

  it('takes an event once, however often it is claimed at the same time', async () => {
    const event = randomUUID();
    const [one, two] = [aNode(), aNode()];
    expect(await Promise.all([one.claim(event), one.claim(event), one.check()])).toEqual([
      true,
      true,
      undefined,
    ]);
    await one.release(event);
    expect(await two.claim(event)).toBe(true);
  });

  it('passes on when its node stops', async () => {
    const event = randomUUID();
    const [one, two] = [aNode(), aNode()];
    await one.claim(event);
    await one.end();
    expect(await eventually(() => two.claim(event), yes)).toBe(true);
  });

  it('passes on when its connection dies, of which its node hears', async () => {
    const event = randomUUID();
    const [one, two] = [aNode(), aNode()];
    await one.claim(event);
    await api.db.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'commonground matching'`,
    );
    expect(await eventually(() => two.claim(event).catch(() => false), yes)).toBe(true);
    expect(
      await eventually(
        () =>
          one
            .claim(event)
            .then((mine) => !mine)
            .catch(() => false),
        yes,
      ),
    ).toBe(true);
  });
});
