import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { AttendeeSession, AttendeeView, Snapshot, SuggestionView } from '@commonground/contracts';
import type { Welcome } from '@commonground/contracts/constants';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const says = (person: TestPerson, welcome: Welcome) =>
  person.browser.patch('/api/v1/attendee/me', { welcome }).expect(200);
const cardsOf = (person: TestPerson, count: number) =>
  eventually(
    () => person.suggestions(),
    (cards) => cards.length === count,
  );
const attendee = async (event: TestEvent, id: string) => {
  const { body } = await event.owner.get(`/api/v1/console/events/${event.id}/snapshot`).expect(200);
  return ((body as Snapshot).entities.attendee as AttendeeView[]).find((person) => person.id === id);
};

describe('newcomers and buddies', () => {
  it('a first-timer who joins by code is led to a volunteer at once, and both read why', async () => {
    const event = await openLiveEvent(api);
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
    const event = await openLiveEvent(api);
    const [bea, zoe] = [await event.person({ name: 'Bea Berg' }), await event.person({ name: 'Zoe' })];
    for (const [{ id }, welcome] of [
      [bea, 'buddy'],
      [zoe, 'newcomer'],
    ] as const) {
      const path = `/api/v1/console/events/${event.id}/attendees/${id}`;
      await event.owner.patch(path, { welcome }).expect(200);
      expect((await attendee(event, id))?.welcome).toBe(welcome);
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
    const event = await openLiveEvent(api);
    const [bea, zoe] = [await event.person({ name: 'Bea Berg' }), await event.person({ name: 'Zoe' })];
    await says(bea, 'buddy');
    await says(zoe, 'newcomer');
    await cardsOf(zoe, 1);
    await says(bea, 'none');
    expect(await cardsOf(zoe, 0)).toEqual([]);
  });

  it('a card to which both said yes stays, without a promise that is over', async () => {
    const event = await openLiveEvent(api);
    const [bea, zoe] = [await event.person({ name: 'Bea Berg' }), await event.person({ name: 'Zoe' })];
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
    const event = await openLiveEvent(api);
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
