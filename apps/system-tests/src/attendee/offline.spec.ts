import { attendeeApi, consoleApi } from '@commonground/client';
import type { PinView } from '@commonground/contracts';
import { describe, expect } from '@jest/globals';
import { axeFindingsLightAndDark } from '../product/axe-findings.js';
import { inChromium, signInAs } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { eventually } from '../product/eventually.js';
import { anEvent, join } from '../product/live-event.js';
import { aPhone, live, phoneOf, report } from './phone.js';

describe('a phone without a network', () => {
  inChromium('keeps what it pins, says so, and pins it exactly once when it is back', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer);
    const kim = await phoneOf(
      await join(event, { name: 'Kim Larsen', suggested: false, text: 'a lift home' }),
    );
    const context = kim.page.context();
    const state = (name: string) =>
      kim.page.locator(`[data-testid=connection-state][data-state=${name}]`).waitFor();
    const pinnedBy = (text: string) => kim.pin(text).and(kim.page.locator('[data-sending=false]'));
    const wall = async (text: string) => {
      const { entities } = await organizer.call(consoleApi.snapshot, { params: { eventId: event.id } });
      return ((entities.pin ?? []) as PinView[]).filter((pin) => pin.text === text).length;
    };
    await kim.go('wall');
    await kim.pin('a lift home').waitFor();

    await context.setOffline(true);
    await state('offline');
    await kim.tap('pin-add');
    await kim.type('pin-text', 'a spare tent');
    await kim.tap('pin-save');
    await kim.pin('a spare tent').and(kim.page.locator('[data-sending=true]')).waitFor();
    await kim.find('outbox-state').filter({ hasText: 'Saved on this phone, will send (1)' }).waitFor();
    // The wall that was there stays readable.
    expect(await kim.pin('a lift home').count()).toBe(1);

    await context.setOffline(false);
    const back = Date.now();
    await pinnedBy('a spare tent').waitFor();
    await kim.settled();
    report('pinned after the network was back', `${Date.now() - back} ms`);
    await state('live');
    expect(await wall('a spare tent')).toBe(1);

    // The answer is lost on the way: the phone asks again, with the same key.
    let lost = 0;
    await kim.page.route('**/api/v1/attendee/pins', async (route) => {
      lost += 1;
      if (lost > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await kim.tap('pin-add');
    await kim.type('pin-text', 'camping chairs');
    await kim.tap('pin-save');
    await pinnedBy('camping chairs').waitFor();
    await kim.settled();
    expect(lost).toBeGreaterThan(1);
    expect([await wall('camping chairs'), await kim.pin('camping chairs').count()]).toEqual([1, 1]);

    // Nothing answers, and the app is closed and opened again: what waited is sent.
    await kim.page.unroute('**/api/v1/attendee/pins');
    let refused = 0;
    await kim.page.route('**/api/v1/attendee/pins', (route) => {
      refused += 1;
      return route.abort('connectionfailed');
    });
    await kim.tap('pin-add');
    await kim.type('pin-text', 'a head torch');
    await kim.tap('pin-save');
    await kim.find('outbox-state').waitFor();
    // What is sent has been written down before.
    await eventually('the pin to be sent in vain', () => refused > 0);
    await kim.page.unroute('**/api/v1/attendee/pins');
    await kim.page.reload();
    await pinnedBy('a head torch').waitFor();
    await kim.page.reload();
    await pinnedBy('a head torch').waitFor();
    expect([await wall('a head torch'), await kim.pin('a head torch').count()]).toEqual([1, 1]);
    expect([await wall('a spare tent'), await kim.pin('a spare tent').count()]).toEqual([1, 1]);
  });

  inChromium('loses no word of an edit that another phone was quicker with', async () => {
    const event = await anEvent(await owner());
    const person = await join(event, { name: 'Kim Larsen', suggested: false, text: 'a lift home' });
    const kim = await phoneOf(person);
    const context = kim.page.context();
    const { entities } = await person.call(attendeeApi.snapshot);
    const pinId = (entities.pin as PinView[]).find(({ text }) => text === 'a lift home')?.id ?? '';
    const edit = async (text: string) => {
      await kim.pin('a lift').getByRole('button').first().tap();
      await kim.tap('pin-edit');
      await kim.find('pin-text').fill(text);
      await kim.tap('pin-save');
    };
    await kim.go('wall');
    await context.setOffline(true);
    await kim.page.locator('[data-testid=connection-state][data-state=offline]').waitFor();
    await edit('a lift to the station');
    await edit('a lift to the harbour');
    await kim.find('outbox-state').filter({ hasText: '(2)' }).waitFor();
    expect(await axeFindingsLightAndDark(kim.page)).toEqual([]);
    await person.call(attendeeApi.changePin, { params: { pinId }, body: { text: 'a lift to the airport' } });

    await context.setOffline(false);
    await kim.settled();
    await kim.pin('a lift to the airport').waitFor();
    await kim.find('outbox-refusals').filter({ hasText: '1 not done' }).waitFor();
    // Closing the app loses nothing.
    await kim.page.reload();
    await kim.tap('outbox-refusals');
    expect(await kim.find('outbox-there').allTextContents()).toEqual(['a lift to the airport']);
    expect(await kim.find('outbox-mine').allTextContents()).toEqual(['a lift to the harbour']);
    expect(await axeFindingsLightAndDark(kim.page)).toEqual([]);
    await kim.tap('outbox-again');
    await kim.find('outbox-refusals').waitFor({ state: 'detached' });
    await kim.page.keyboard.press('Escape');
    await kim.pin('a lift to the harbour').and(kim.page.locator('[data-sending=false]')).waitFor();
  });

  inChromium('says that it sends from the press on, also when its storage is slow', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer);
    const phone = await aPhone();
    // Writing takes as long as on an old phone with a full storage.
    await phone.page.addInitScript(() => {
      const property = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
      Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
        ...property,
        set(this: IDBTransaction, told: (done: Event) => void) {
          const wait = this.mode === 'readwrite' ? 400 : 0;
          property?.set?.call(this, (done: Event) => setTimeout(() => told.call(this, done), wait));
        },
      });
    });
    await signInAs(phone.page, await join(event, { name: 'Kim Larsen', suggested: false }));
    await phone.page.goto('/app/');
    await live(phone);
    await phone.go('wall');
    await phone.tap('pin-add');
    await phone.type('pin-text', 'a patient phone');
    await phone.tap('pin-save');
    // Neither of these waits.
    expect(await phone.find('outbox-state').allTextContents()).toEqual(['Sending']);
    expect(await phone.pin('a patient phone').and(phone.page.locator('[data-sending=true]')).count()).toBe(1);
    await phone.settled();
    const { entities } = await organizer.call(consoleApi.snapshot, { params: { eventId: event.id } });
    expect((entities.pin as PinView[]).map(({ text }) => text)).toContain('a patient phone');
  });

  inChromium('opens a part of the app that could not be fetched as soon as it can be', async () => {
    const event = await anEvent(await owner());
    const kim = await join(event, {
      name: 'Kim Larsen',
      listed: true,
      suggested: false,
      text: 'a lift home',
    });
    const phone = await aPhone();
    const { page } = phone;
    await signInAs(page, kim);
    const none = page.getByText('No connection to the event just now.');
    const lose = (part: string) => page.route(part, (route) => route.abort('connectionfailed'));

    await lose('**/assets/shell-*.js');
    await lose('**/assets/people-view-*.js');
    await page.goto('/app/');
    await none.waitFor();
    await page.unroute('**/assets/shell-*.js');
    await live(phone);

    await phone.find('tab-people').tap();
    await none.waitFor();
    // Everything else goes on.
    await phone.go('wall');
    await phone.pin('a lift home').waitFor();
    await phone.find('tab-people').tap();
    await page.unroute('**/assets/people-view-*.js');
    await phone.find('person-card').filter({ hasText: 'Kim Larsen' }).waitFor();
  });
});
