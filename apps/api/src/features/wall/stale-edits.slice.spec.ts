import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ContactView, Me, PinView } from '@commonground/contracts';
import { openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

/** What waited on one phone while another phone of the same person was quicker. */
describe('an edit that was made from something older', () => {
  let api: TestApi;
  let event: TestEvent;
  let ada: TestPerson;

  beforeAll(async () => {
    api = await openTestApi();
    event = await openLiveEvent(api);
    ada = await event.person({ name: 'Ada Moreau', headline: 'Potter' });
  }, 60_000);
  afterAll(() => api.close());

  const pinNow = async (id: string) => (await ada.see<PinView>('pin')).find((pin) => pin.id === id);

  it('of a pin takes nothing away, and is told what stands there', async () => {
    const { id, text } = await ada.pin('need', 'A kiln');
    const path = `/api/v1/attendee/pins/${id}`;
    await ada.browser.patch(path, { text: 'A large kiln', seen: { text } }).expect(200);
    const late = { text: 'A small kiln', seen: { text } };
    const { status, body } = await ada.browser.patch(path, late);
    expect([status, body]).toEqual([
      409,
      expect.objectContaining({ code: 'version.conflict', current: { text: 'A large kiln' } }),
    ]);
    expect((await pinNow(id))?.text).toBe('A large kiln');
    // Having seen it, one may well want it otherwise.
    await ada.browser.patch(path, { ...late, seen: body.current as object }).expect(200);
    expect((await pinNow(id))?.text).toBe('A small kiln');
  });

  it('says yes to whatever was changed beside it', async () => {
    const { id, text, direction } = await ada.pin('need', 'Clay');
    const path = `/api/v1/attendee/pins/${id}`;
    await ada.browser.patch(path, { direction: 'both', seen: { direction } }).expect(200);
    await ada.browser.patch(path, { text: 'Red clay', seen: { text } }).expect(200);
    expect(await pinNow(id)).toMatchObject({ direction: 'both', text: 'Red clay' });
  });

  it('gets its stored answer when it is sent again, however old it is by then', async () => {
    const { id, text } = await ada.pin('need', 'Glaze');
    const path = `/api/v1/attendee/pins/${id}`;
    const [key, edit] = [randomUUID(), { text: 'Blue glaze', seen: { text } }];
    await ada.browser.patch(path, edit, key).expect(200);
    await ada.browser.patch(path, { text: 'Green glaze', seen: { text: 'Blue glaze' } }).expect(200);
    expect(((await ada.browser.patch(path, edit, key).expect(200)).body as PinView).text).toBe('Blue glaze');
    expect((await pinNow(id))?.text).toBe('Green glaze');
  });

  it('of a card is refused for its own fields only', async () => {
    const path = '/api/v1/attendee/me';
    await ada.browser.patch(path, { headline: 'Ceramist', seen: { headline: 'Potter' } }).expect(200);
    const late = { headline: 'Master potter', seen: { headline: 'Potter' } };
    const { status, body } = await ada.browser.patch(path, late);
    expect([status, body.code, body.current]).toEqual([409, 'version.conflict', { headline: 'Ceramist' }]);
    await ada.browser.patch(path, { email: 'ada@example.org', seen: { email: '' } }).expect(200);
    expect((await ada.see<Me>('me'))[0]).toMatchObject({ headline: 'Ceramist', email: 'ada@example.org' });
  });

  it('of a note is refused, and the note stays', async () => {
    const ben = await event.person({ name: 'Ben Castillo' });
    const { id } = await ben.pin('offer', 'Firewood');
    const copy = await ada.browser.post(`/api/v1/attendee/pins/${id}/copy`).expect(200);
    const path = `/api/v1/attendee/contacts/${(copy.body as ContactView).id}`;
    await ada.browser.patch(path, { note: 'Two cubic metres', seen: { note: '' } }).expect(200);
    const { status, body } = await ada.browser.patch(path, { note: 'Call on Monday', seen: { note: '' } });
    expect([status, body.current]).toEqual([409, { note: 'Two cubic metres' }]);
    expect((await ada.browser.get(path)).body).toMatchObject({ note: 'Two cubic metres' });
  });
});
