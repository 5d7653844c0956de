import { attendeeApi } from '@commonground/client';
import type { PersonView, SuggestionView } from '@commonground/contracts';
import type { Mood } from '@commonground/contracts/constants';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { inChromium } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { follow } from '../product/feeds.js';
import { anEvent, join, type TestEvent, type TestPerson } from '../product/live-event.js';
import { product } from '../product/product.js';
import { ask } from '../product/sql.js';
import { databaseUrlOf } from '../start/embedded-database.js';
import { type Phone, phoneOf, report, shown } from './phone.js';

let event: TestEvent;
let mira: TestPerson;
let nils: TestPerson;
let miras: Phone;
let nilss: Phone;

const test: typeof inChromium = inChromium;

beforeEach(async () => {
  if (process.env['CHROMIUM_MISSING']) return;
  event = await anEvent(await owner());
  [mira, nils] = await Promise.all([
    join(event, {
      name: 'Mira Solberg',
      listed: true,
      direction: 'offer',
      text: 'graphic design for small firms',
    }),
    join(event, { name: 'Nils Okafor', text: 'a rehearsal room' }),
  ]);
  [miras, nilss] = await Promise.all([phoneOf(mira), phoneOf(nils)]);
});

afterEach(() => Promise.all([miras?.close(), nilss?.close()]));

async function turn(phone: Phone, mood: Mood): Promise<void> {
  await phone.tap('mood-button');
  await phone.tap(`mood-option-${mood}`);
  await phone.find(`mood-option-${mood}`).and(phone.page.locator('[aria-pressed=true]')).waitFor();
  await phone.tap('mood-save');
  await phone.page.locator(`[data-testid=mood-button][data-mood="${mood}"]`).waitFor();
  await phone.settled();
}

const partnersOf = async (person: TestPerson) => {
  const { entities } = await person.call(attendeeApi.snapshot);
  return ((entities.suggestion ?? []) as SuggestionView[]).map(({ partner }) => partner.name);
};

/** A need that she could answer, and somebody else who can, too: when that card is there, hers would be. */
async function askTheRoom(): Promise<void> {
  await nils.pin('need', 'a graphic designer');
  await join(event, { name: 'Petra Vogel', direction: 'offer', text: 'graphic design, logos' });
  await nilss.card('Petra Vogel').waitFor();
}

describe.each(['not-now', 'known-only'] as const)('the mood %s', (mood) => {
  const word = mood === 'not-now' ? 'Not now' : 'Known faces';

  test('keeps strangers away and holds receipts back, is seen by others as such, and ends when it is turned', async () => {
    await turn(miras, mood);
    await askTheRoom();
    expect(await nilss.card('Mira Solberg').count()).toBe(0);
    expect(await miras.find('suggestion-card').count()).toBe(0);
    expect(await partnersOf(mira)).toEqual([]);
    expect(await partnersOf(nils)).toEqual(['Petra Vogel']);

    // Others see the word, on the wall and among the people.
    await nilss.go('people');
    await nilss.find('person-card').filter({ hasText: 'Mira Solberg' }).getByLabel(word).waitFor();
    const feed = await follow(nils, 'attendee', event.id);
    expect(feed.list<PersonView>('person').find(({ id }) => id === mira.me.id)?.mood).toBe(mood);
    await nilss.go('wall');
    await nilss.tap(nilss.pin('graphic design for small firms').locator('.pin-open'));
    await nilss.find('pin-sheet').getByText(word).waitFor();

    // Her pin stays and may be copied; she is not told.
    await nilss.tap('pin-copy');
    await nilss.find('pin-copied').waitFor();
    await nilss.settled();
    expect(await nils.call(attendeeApi.contacts)).toHaveLength(1);
    // Something else has arrived on her phone since, so the receipt would have, too.
    await nils.pin('offer', 'a bicycle');
    await miras.go('wall');
    await miras.pin('a bicycle').waitFor();
    await miras.go('contacts');
    expect(await miras.find('copy-receipt').count()).toBe(0);
    expect((await mira.call(attendeeApi.snapshot)).entities.copy ?? []).toEqual([]);

    await turn(miras, 'approach-me');
    await miras.find('copy-receipt').filter({ hasText: 'Nils Okafor' }).waitFor();
    await Promise.all([nilss.page.keyboard.press('Escape'), miras.go('now')]);
    await nilss.go('now');
    await Promise.all([nilss.card('Mira Solberg').waitFor(), miras.card('Nils Okafor').waitFor()]);
  });
});

describe('a mood', () => {
  test('that is turned away takes open cards from the phone, gives them back, and lets known faces through', async () => {
    await nils.pin('need', 'a graphic designer');
    await Promise.all([nilss.card('Mira Solberg').waitFor(), miras.card('Nils Okafor').waitFor()]);
    await turn(miras, 'not-now');
    await miras.card('Nils Okafor').waitFor({ state: 'detached' });
    await turn(miras, 'open');
    await miras.card('Nils Okafor').waitFor();

    // She says yes and then wants her peace. He says yes meanwhile: neither is sent anywhere before she is ready.
    await miras.tap('suggestion-accept');
    await miras.settled();
    await turn(miras, 'not-now');
    await nilss.tap('suggestion-accept');
    await nilss.find('suggestion-waiting').waitFor();
    await nilss.settled();
    expect((await nils.call(attendeeApi.snapshot)).entities.suggestion).toMatchObject([{ state: 'open' }]);
    const since = Date.now();
    await turn(miras, 'open');
    report(
      'ready again to "where to meet"',
      `${await shown(since, miras.find('meet-screen'), nilss.find('meet-screen'))} ms`,
    );

    // "Known faces" still leads to somebody who was accepted before, and tells of their copies.
    await Promise.all([miras, nilss].map(({ page }) => page.keyboard.press('Escape')));
    await turn(miras, 'known-only');
    await miras.find('meet-banner').filter({ hasText: 'Nils' }).waitFor();
    await nilss.go('wall');
    await nilss.tap(nilss.pin('graphic design for small firms').locator('.pin-open'));
    await nilss.tap('pin-copy');
    await miras.go('contacts');
    await miras.find('copy-receipt').filter({ hasText: 'Nils Okafor' }).waitFor();
  });

  test('can be set for a while, says when it ends, and ends by itself', async () => {
    await miras.tap('mood-button');
    await miras.tap('mood-option-not-now');
    await miras.tap('mood-minutes-30');
    await miras.page.getByText(/Back to open at \d/u).waitFor();
    await miras.tap('mood-save');
    await miras.settled();
    const { me } = await mira.call(attendeeApi.session);
    expect(me.mood).toBe('not-now');
    const minutes = (Date.parse(me.moodUntil ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(29);
    expect(minutes).toBeLessThanOrEqual(30.1);

    // Half an hour later.
    await ask(
      databaseUrlOf(product().dataDir),
      `UPDATE attendee SET mood_until = now() WHERE id = '${me.id}'`,
    );
    await miras.page.locator('[data-testid=mood-button][data-mood=open]').waitFor();
  });
});
