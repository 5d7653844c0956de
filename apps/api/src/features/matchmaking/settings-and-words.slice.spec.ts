import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MINUTE } from '@commonground/kernel';
import type {
  ConceptList,
  EventWordView,
  MatchingSettings,
  MatchingSettingsView,
} from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { eventually, openLiveEvent, type TestEvent } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let event: TestEvent;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const path = (rest = '') => `/api/v1/console/events/${event.id}/matching${rest}`;
const one = (list: unknown[]) => list.length === 1;
const read = async () => (await event.owner.get(path()).expect(200)).body as MatchingSettingsView;
const set = async (change: (settings: MatchingSettings) => void) => {
  const { settings } = await read();
  change(settings);
  return (await event.owner.put(path(), settings).expect(200)).body as MatchingSettingsView;
};

describe('how an event brings people together', () => {
  it('is balanced until somebody turns a dial, and stays as it was set', async () => {
    event = await openLiveEvent(api, { openChats: true });
    const first = await read();
    expect(first.preset).toBe('balanced');
    expect(first.presets.map(({ name }) => name)).toContain('mixer');
    const changed = await set(({ dials }) => {
      dials.demand = 71;
      dials.cardsAtOnce = 1;
    });
    expect(changed.preset).toBeNull();
    expect(await read()).toEqual(changed);
  });

  it('refuses what no dial can be turned to, by name, and keeps the old values', async () => {
    event = await openLiveEvent(api);
    const before = await read();
    const { settings } = before;
    const answer = await event.owner.put(path(), { ...settings, dials: { ...settings.dials, demand: 101 } });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('demand');
    expect(await read()).toEqual(before);
  });

  it('offers the tags that people carry, and keeps those apart whom a rule keeps apart', async () => {
    event = await openLiveEvent(api);
    const helper = await event.person({ name: 'Bea Berg' });
    const seeker = await event.person({ name: 'Carl Cole' });
    const other = await event.person({ name: 'Dora Diaz' });
    await api.db.query(`UPDATE attendee SET tags = '{Legal}' WHERE id IN ($1, $2)`, [helper.id, seeker.id]);
    expect((await read()).tags).toEqual(['Legal']);
    await set(({ pairing }) => (pairing.apartTags = ['legal']));

    await helper.pin('offer', 'Attorney for employment contracts');
    await seeker.pin('need', 'A lawyer for a work contract');
    await other.pin('need', 'A lawyer for a work contract');
    // The pin of somebody without that tag comes after the other: once it has its card, both were looked at.
    const cards = await eventually(() => other.suggestions(), one);
    expect(cards[0]?.partner.name).toBe('Bea Berg');
    expect(await seeker.suggestions()).toEqual([]);
  });

  it('asks for a better fit when told to, and looks at everybody again when told otherwise', async () => {
    event = await openLiveEvent(api);
    await set(({ dials }) => (dials.demand = 100));
    const helper = await event.person({ name: 'Bea Berg' });
    await helper.pin('offer', 'Attorney for employment contracts');
    // A headline says less than a pin: a fit, but not the best.
    const hugo = await event.person({ name: 'Hugo Hahn', headline: 'Photographer' });
    await hugo.pin('offer', 'Old harpsichords');
    const half = await event.person({ name: 'Ella Eck' });
    await half.pin('need', 'Photographer for a wedding in May');
    const exact = await event.person({ name: 'Dora Diaz' });
    await exact.pin('need', 'Employment lawyer');
    await eventually(() => exact.suggestions(), one);
    expect(await half.suggestions()).toEqual([]);
    await set(({ dials }) => (dials.demand = 0));
    const cards = await eventually(() => half.suggestions(), one);
    expect(cards.map(({ partner }) => partner.name)).toEqual(['Hugo Hahn']);
  });

  it('leaves nobody out: whoever waited for ten minutes gets an open chat, unless that is switched off', async () => {
    event = await openLiveEvent(api, { openChats: true });
    const shy = await event.person({ name: 'Ada Ash' });
    const shyer = await event.person({ name: 'Bo Birch' });
    for (const { id } of [shy, shyer])
      await api.db.query('UPDATE attendee SET joined_at = $2 WHERE id = $1', [id, new Date(api.clock.now())]);
    const looked = async () => {
      // A change by each lets the engine look at both.
      for (const { browser } of [shy, shyer])
        await browser.put('/api/v1/attendee/me/mood', { mood: 'open', minutes: null }).expect(200);
    };
    await looked();
    api.clock.advance(9 * MINUTE);
    await looked();
    expect(await shy.suggestions()).toEqual([]);
    // Counted from when the engine first looked at the room, which is a moment after the first change.
    api.clock.advance(10 * MINUTE);
    await looked();
    const [card] = await eventually(() => shy.suggestions(), one);
    expect(card).toMatchObject({
      label: 'open-chat',
      partner: { name: 'Bo Birch' },
      facts: [],
      myBenefit: null,
    });
  });
});

describe('the words of an event', () => {
  beforeEach(async () => {
    event = await openLiveEvent(api);
  });

  const words = async () => (await event.owner.get(path('/words')).expect(200)).body as EventWordView[];
  const line = (of: string[], concept: string | null = null) => ({ id: randomUUID(), words: of, concept });
  const add = async (of: string[], concept: string | null = null) =>
    (await event.owner.post(path('/words'), line(of, concept)).expect(201)).body as EventWordView;

  it('bring together at once who called one thing by different names', async () => {
    const seeker = await event.person({ name: 'Carl Cole' });
    await seeker.pin('need', 'A chippy for our stage');
    const helper = await event.person({ name: 'Bea Berg' });
    await helper.pin('offer', 'Carpenter with a free week');
    expect(await seeker.suggestions()).toEqual([]);
    expect(await add(['chippy', 'chippies'], 'carpenter')).toMatchObject({
      words: ['chippy', 'chippies'],
      concept: 'carpenter',
      label: 'carpenter',
      pins: 1,
    });
    const cards = await eventually(() => seeker.suggestions(), one);
    expect(cards).toMatchObject([{ partner: { name: 'Bea Berg' } }]);
  });

  it('may name a thing of their own, be changed, removed, and tried before', async () => {
    const seeker = await event.person({ name: 'Carl Cole' });
    await seeker.pin('need', 'Somebody with a kwirkling rig');
    const tried = await event.owner
      .post(path('/words/try'), { words: ['Kwirkle', 'kwirkling rig'] })
      .expect(200);
    expect(tried.body).toEqual({ pins: 1 });
    expect(await words()).toEqual([]);
    const { id } = await add(['Kwirkle', ' kwirkling rig ', 'KWIRKLE']);
    expect(await words()).toEqual([
      { id, words: ['Kwirkle', 'kwirkling rig'], concept: null, label: 'Kwirkle', pins: 1 },
    ]);
    await event.owner.put(path(`/words/${id}`), { words: ['Zorbel'], concept: null }).expect(200);
    expect(await words()).toMatchObject([{ words: ['Zorbel'], pins: 0 }]);
    await event.owner.delete(path(`/words/${id}`)).expect(204);
    await event.owner.delete(path(`/words/${id}`)).expect(204);
    expect(await words()).toEqual([]);
  });

  it.each([
    [['x'], null, 422, 'word.empty'],
    [['looking for'], null, 422, 'word.common'],
    [['one two three four five six seven'], null, 422, 'word.long'],
    [['lawyers'], 'lawyer', 422, 'word.known'],
    [['chippy'], 'no-such-thing', 422, 'word.concept'],
    [['chippy'], 'own:chippy', 422, 'word.concept'],
    [['Taken'], 'lawyer', 409, 'word.taken'],
    [[], null, 400, 'request.invalid'],
    [['a'.repeat(LIMITS.word + 1)], null, 400, 'request.invalid'],
  ])('are refused where they say nothing: %j for %s', async (of, concept, status, code) => {
    await add(['taken']);
    const answer = await event.owner.post(path('/words'), line(of, concept));
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code]);
    expect(await words()).toHaveLength(1);
  });

  it('keep their own words when they are changed, and are found only at their own event', async () => {
    const { id } = await add(['chippy'], 'carpenter');
    await event.owner
      .put(path(`/words/${id}`), { words: ['chippy', 'joinery lad'], concept: 'carpenter' })
      .expect(200);
    const other = await openLiveEvent(api);
    const elsewhere = `/api/v1/console/events/${other.id}/matching/words`;
    expect((await other.owner.get(elsewhere).expect(200)).body).toEqual([]);
    const body = { words: ['chippy'], concept: null };
    expect((await other.owner.put(`${elsewhere}/${id}`, body)).status).toBe(404);
  });

  it('know the catalogue by name', async () => {
    const { concepts } = (await event.owner.get(path('/concepts')).expect(200)).body as ConceptList;
    expect(concepts.length).toBeGreaterThan(900);
    expect(concepts).toContainEqual({ id: 'carpenter', label: 'carpenter' });
  });

  it('are noted in the log for the console alone, with the row', async () => {
    const { id } = await add(['chippy'], 'carpenter');
    await event.owner.put(path(`/words/${id}`), { words: ['chippy lad'], concept: 'carpenter' }).expect(200);
    await event.owner.delete(path(`/words/${id}`)).expect(204);
    const log = await api.db.query<{ type: string; audience: string }[]>(
      `SELECT type, audience FROM change WHERE event_id = $1 AND type LIKE 'EventWord%' ORDER BY seq`,
      [event.id],
    );
    expect(log.map(({ type, audience }) => `${type} ${audience}`)).toEqual([
      'EventWordAdded staff',
      'EventWordChanged staff',
      'EventWordRemoved staff',
    ]);
  });
});
