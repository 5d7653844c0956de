import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ContactHint } from '@commonground/contracts';
import { openLiveEvent } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('whoever copies and offers nothing', () => {
  it('is asked for an offer once the event’s number of copies is reached, also when phones hurry', async () => {
    const event = await openLiveEvent(api);
    const settings = `/api/v1/console/events/${event.id}`;
    await event.owner.patch(settings, { copiesBeforeOffer: 0 }).expect(400);
    await event.owner.patch(settings, { copiesBeforeOffer: 2 }).expect(200);
    const taker = await event.person({ name: 'Tom Tull' });
    await taker.pin('need', 'Wedding cakes');
    const pins: string[] = [];
    for (let n = 0; n < 5; n++) pins.push((await (await event.person()).pin('offer', `Cake ${n}`)).id);
    const copies = (ids: string[]) =>
      Promise.all(
        ids.map(async (pinId) => {
          const { status, body } = await taker.browser.post(`/api/v1/attendee/pins/${pinId}/copy`);
          return status === 200 ? 'copied' : (body as { code: string }).code;
        }),
      );
    const hurried = (await copies(pins)).sort();
    expect(hurried).toEqual(['copied', 'copied', ...Array<string>(3).fill('copy.offer-first')]);
    const [kept] = await taker.see<ContactHint>('contact');
    const again = await api.db.query<{ id: string }[]>('SELECT id FROM pin WHERE attendee_id = $1', [
      kept?.attendeeId,
    ]);
    // A card that is kept already is no further one, and one offer opens the rest.
    expect(await copies(again.map(({ id }) => id))).toEqual(['copied']);
    await taker.pin('offer', 'Accounting for bakers');
    expect(await copies(pins)).toEqual(Array<string>(5).fill('copied'));
  });
});
