import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ConceptList, EventWordView } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { eventually, openLiveEvent, type TestEvent } from '../../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../../testing/test-api.js';

let api: TestApi;
let event: TestEvent;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  event = await openLiveEvent(api);
});

const path = (rest = '') => `/api/v1/console/events/${event.id}/matching/words${rest}`;
const read = async () => (await event.owner.get(path()).expect(200)).body as EventWordView[];
const line = (words: string[], concept: string | null = null, id = randomUUID()) => ({ id, words, concept });
const add = async (words: string[], concept: string | null = null) =>
  (await event.owner.post(path(), line(words, concept)).expect(201)).body as EventWordView;
const one = (list: unknown[]) => list.length === 1;

describe('the words of an event', () => {
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
    const tried = await event.owner.post(path('/try'), { words: ['Kwirkle', 'kwirkling rig'] }).expect(200);
    expect(tried.body).toEqual({ pins: 1 });
    expect(await read()).toEqual([]);
    const { id } = await add(['Kwirkle', ' kwirkling rig ', 'KWIRKLE']);
    expect(await read()).toEqual([
      { id, words: ['Kwirkle', 'kwirkling rig'], concept: null, label: 'Kwirkle', pins: 1 },
    ]);
    await event.owner.put(path(`/${id}`), { words: ['Zorbel'], concept: null }).expect(200);
    expect(await read()).toMatchObject([{ words: ['Zorbel'], pins: 0 }]);
    await event.owner.delete(path(`/${id}`)).expect(204);
    await event.owner.delete(path(`/${id}`)).expect(204);
    expect(await read()).toEqual([]);
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
  ])('are refused where they say nothing: %j for %s', async (words, concept, status, code) => {
    await add(['taken']);
    const answer = await event.owner.post(path(), line(words, concept));
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code]);
    expect(await read()).toHaveLength(1);
  });

  it('keep their own words when they are changed, and are found only at their own event', async () => {
    const { id } = await add(['chippy'], 'carpenter');
    await event.owner
      .put(path(`/${id}`), { words: ['chippy', 'joinery lad'], concept: 'carpenter' })
      .expect(200);
    const other = await openLiveEvent(api);
    const elsewhere = `/api/v1/console/events/${other.id}/matching/words`;
    expect((await other.owner.get(elsewhere).expect(200)).body).toEqual([]);
    const body = { words: ['chippy'], concept: null };
    expect((await other.owner.put(`${elsewhere}/${id}`, body)).status).toBe(404);
  });

  it('know the catalogue by name', async () => {
    const url = `/api/v1/console/events/${event.id}/matching/concepts`;
    const { concepts } = (await event.owner.get(url).expect(200)).body as ConceptList;
    expect(concepts.length).toBeGreaterThan(900);
    expect(concepts).toContainEqual({ id: 'carpenter', label: 'carpenter' });
  });

  it('are noted in the log for the console alone, with the row', async () => {
    const { id } = await add(['chippy'], 'carpenter');
    await event.owner.put(path(`/${id}`), { words: ['chippy lad'], concept: 'carpenter' }).expect(200);
    await event.owner.delete(path(`/${id}`)).expect(204);
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
