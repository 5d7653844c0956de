import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type {
  AttendeeSession,
  AttendeeView,
  ContactView,
  Me,
  Snapshot,
  SuggestionView,
} from '@commonground/contracts';
import type { Aim, Welcome } from '@commonground/contracts/constants';
import { aRegular } from '../../testing/across-events.js';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let event: TestEvent;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  event = await openLiveEvent(api);
});

const aimAt = async ({ browser }: TestPerson, aim: Aim) =>
  (await browser.put('/api/v1/attendee/me/aim', { aim }).expect(200)).body as Me;
const keep = async ({ browser }: TestPerson, pinId: string) =>
  (await browser.post(`/api/v1/attendee/pins/${pinId}/copy`).expect(200)).body as ContactView;
const drop = ({ browser }: TestPerson, { id }: ContactView) =>
  browser.delete(`/api/v1/attendee/contacts/${id}`).expect(204);
const partners = async (person: TestPerson) =>
  (await person.suggestions()).map(({ partner, label }) => `${partner.name}: ${label}`);
const soon = (person: TestPerson, cards: number) =>
  eventually(
    () => partners(person),
    (names) => names.length >= cards,
  );

describe('whom somebody would like to meet', () => {
  it('is useful people until they choose, and stays what they chose', async () => {
    const person = await event.person();
    expect((await person.see<Me>('me'))[0]?.aim).toBe('useful');
    expect(await aimAt(person, 'renew')).toMatchObject({ aim: 'renew', mood: 'open' });
    expect((await person.see<Me>('me'))[0]?.aim).toBe('renew');
    await person.browser.put('/api/v1/attendee/me/aim', { aim: 'old' }).expect(400);
  });

  it('is told to nobody else', async () => {
    const person = await event.person({ listed: true });
    await person.pin('offer', 'Wedding cakes');
    await aimAt(person, 'new');
    const rows = await api.db.query<{ entity: string; audience: string }[]>(
      `SELECT entity, audience FROM change WHERE event_id = $1 AND type = 'AimChanged' ORDER BY entity`,
      [event.id],
    );
    expect(rows).toEqual([
      { entity: 'attendee', audience: 'staff' },
      { entity: 'me', audience: `attendee:${person.id}` },
    ]);
  });
});

describe('looking for people one knows', () => {
  it('leads to a contact who is here, without a fit and without waiting, and to nobody who would fit', async () => {
    const asking = await event.person({ name: 'Ada' });
    const contact = await event.person({ name: 'Bo' });
    const stranger = await event.person({ name: 'Cem' });
    await aimAt(asking, 'renew');
    await asking.pin('need', 'A wedding cake');
    await stranger.pin('offer', 'Wedding cakes');
    const pin = await contact.pin('offer', 'Piano lessons');
    await keep(asking, pin.id);
    // That the contact was kept is enough for the engine to look again.
    expect(await soon(asking, 1)).toEqual(['Bo: open-chat']);
    expect(await partners(contact)).toEqual(['Ada: open-chat']);
    expect(await partners(stranger)).toEqual([]);
  });

  it('finds those who were kept at an earlier event of the organization', async () => {
    const earlier = await openLiveEvent(api);
    const ada = await aRegular(api, earlier, event, 'Ada');
    const bo = await aRegular(api, earlier, event, 'Bo');
    await event.person({ name: 'Cem' });
    const pin = await bo.before.pin('offer', 'Piano lessons');
    await keep(ada.before, pin.id);
    await bo.now.pin('offer', 'Organ lessons');
    await aimAt(ada.now, 'renew');
    expect(await soon(ada.now, 1)).toEqual(['Bo: open-chat']);
  });
});

describe('looking for new people', () => {
  it('leads to no contact, until the contact is dropped', async () => {
    const asking = await event.person({ name: 'Ada' });
    const contact = await event.person({ name: 'Bo', mood: 'not-now' });
    const pin = await contact.pin('offer', 'Wedding cakes');
    const kept = await keep(asking, pin.id);
    await aimAt(asking, 'new');
    await asking.pin('need', 'A wedding cake');
    await contact.browser.put('/api/v1/attendee/me/mood', { mood: 'open', minutes: null }).expect(200);
    const stranger = await event.person({ name: 'Cem' });
    await stranger.pin('offer', 'Wedding cakes');
    expect(await soon(asking, 1)).toEqual(['Cem: match']);
    await drop(asking, kept);
    expect((await soon(asking, 2)).sort()).toEqual(['Bo: match', 'Cem: match']);
  });
});

describe('a card that is open when the aim changes', () => {
  it('stays, and leads the two together', async () => {
    const giver = await event.person({ name: 'Gil' });
    const seeker = await event.person({ name: 'Sam' });
    await giver.pin('offer', 'Wedding cakes');
    await seeker.pin('need', 'A wedding cake');
    await soon(seeker, 1);
    await aimAt(seeker, 'renew');
    const [card] = await seeker.suggestions();
    for (const { browser } of [giver, seeker])
      await browser.post(`/api/v1/attendee/suggestions/${card?.id}/accept`).expect(200);
    expect((await giver.suggestions())[0]?.state).toBe('accepted');
  });
});

const says = (person: TestPerson, welcome: Welcome) =>
  person.browser.patch('/api/v1/attendee/me', { welcome }).expect(200);
const cardsOf = (person: TestPerson, count: number) =>
  eventually(
    () => person.suggestions(),
    (cards) => cards.length === count,
  );
const attendee = async (id: string) => {
  const { body } = await event.owner.get(`/api/v1/console/events/${event.id}/snapshot`).expect(200);
  return ((body as Snapshot).entities.attendee as AttendeeView[]).find((person) => person.id === id);
};
const beaAndZoe = async () =>
  [await event.person({ name: 'Bea Berg' }), await event.person({ name: 'Zoe' })] as const;

describe('newcomers and buddies', () => {
  it('a first-timer who joins by code is led to a volunteer at once, and both read why', async () => {
    const bea = await event.person({ name: 'Bea Berg' });
    await event.person({ name: 'Carl Cole' });
    await says(bea, 'buddy');
    const phone = api.browser();
    const { me } = (
      await phone
        .post(`/api/v1/join/${event.view.joinCode}`, {
          name: 'Zoe Zander',
          language: 'en',
          consents: { listed: false, suggested: true, screen: false },
          pin: { id: uuid(), topicId: event.topicId, direction: 'need', text: 'Old harpsichords' },
          welcome: 'newcomer',
        })
        .expect(201)
    ).body as AttendeeSession;
    expect(me.welcome).toBe('newcomer');

    const [card] = await cardsOf(bea, 1);
    expect(card).toMatchObject({
      label: 'open-chat',
      partner: { name: 'Zoe Zander' },
      myBenefit: { code: 'welcomes', fact: null },
      theirBenefit: { code: 'welcomed', fact: null },
    });
    expect(card?.facts.map(({ text }) => text)).toEqual(['Old harpsichords']);
    const { entities } = (await phone.get('/api/v1/attendee/snapshot').expect(200)).body as Snapshot;
    expect(entities.suggestion as SuggestionView[]).toMatchObject([
      { partner: { name: 'Bea Berg' }, myBenefit: { code: 'welcomed' }, theirBenefit: { code: 'welcomes' } },
    ]);
  });

  it('an organizer names both at the desk, and sees who they are', async () => {
    const [bea, zoe] = await beaAndZoe();
    for (const [{ id }, welcome] of [
      [bea, 'buddy'],
      [zoe, 'newcomer'],
    ] as const) {
      const path = `/api/v1/console/events/${event.id}/attendees/${id}`;
      await event.owner.patch(path, { welcome }).expect(200);
      expect((await attendee(id))?.welcome).toBe(welcome);
    }
    expect(await cardsOf(zoe, 1)).toMatchObject([{ partner: { name: 'Bea Berg' } }]);
    expect(await zoe.see('me')).toMatchObject([{ welcome: 'newcomer' }]);
    expect(
      (
        await event.owner.patch(`/api/v1/console/events/${event.id}/attendees/${zoe.id}`, {
          welcome: 'both',
        })
      ).status,
    ).toBe(400);
  });

  it('whoever does not welcome newcomers any more is not kept to it', async () => {
    const [bea, zoe] = await beaAndZoe();
    await says(bea, 'buddy');
    await says(zoe, 'newcomer');
    await cardsOf(zoe, 1);
    await says(bea, 'none');
    expect(await cardsOf(zoe, 0)).toEqual([]);
  });

  it('a card to which both said yes stays, without a promise that is over', async () => {
    const [bea, zoe] = await beaAndZoe();
    await says(bea, 'buddy');
    await says(zoe, 'newcomer');
    const [card] = await cardsOf(zoe, 1);
    for (const { browser } of [bea, zoe])
      await browser.post(`/api/v1/attendee/suggestions/${card?.id}/accept`).expect(200);
    await says(zoe, 'none');
    expect(await bea.suggestions()).toMatchObject([
      { state: 'accepted', myBenefit: null, theirBenefit: null },
    ]);
  });

  it('somebody whom the newcomer blocked is not the one', async () => {
    const [bea, dora, zoe] = [
      await event.person({ name: 'Bea Berg' }),
      await event.person({ name: 'Dora Diaz' }),
      await event.person({ name: 'Zoe' }),
    ];
    await zoe.browser.post('/api/v1/attendee/blocks', { attendeeId: bea.id }).expect(204);
    await says(bea, 'buddy');
    await says(dora, 'buddy');
    await says(zoe, 'newcomer');
    expect(await cardsOf(zoe, 1)).toMatchObject([{ partner: { name: 'Dora Diaz' } }]);
    expect(await bea.suggestions()).toEqual([]);
  });
});
