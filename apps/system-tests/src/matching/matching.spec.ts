import { attendeeApi, consoleApi } from '@commonground/client';
import type { Counters, SuggestionView } from '@commonground/contracts';
import { afterEach, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { gone, type Phone, phoneOf, report, shown } from '../attendee/phone.js';
import { inChromium, LAPTOP, openPage, signInAs } from '../product/browser.js';
import { type Caller, owner } from '../product/callers.js';
import { tryDeadlinesAgain } from '../product/deadlines.js';
import { follow, type WatchedFeed } from '../product/feeds.js';
import { anEvent, aZone, join, type TestEvent, type TestPerson } from '../product/live-event.js';
import { product } from '../product/product.js';
import { ask } from '../product/sql.js';
import { databaseUrlOf } from '../start/embedded-database.js';

tryDeadlinesAgain();

const LIMIT_MS = 2000;

let organizer: Caller;
let event: TestEvent;
let room: WatchedFeed;
let lena: TestPerson;
let omar: TestPerson;
let lenas: Phone;
let omars: Phone;

const test: typeof inChromium = inChromium;
const missing = Boolean(process.env['CHROMIUM_MISSING']);
const headline = () => room.list<Counters>('counters')[0]?.encounters ?? -1;
const cardsOf = (person: TestPerson) =>
  person.call(attendeeApi.snapshot).then(({ entities }) => (entities.suggestion ?? []) as SuggestionView[]);

beforeAll(async () => {
  if (missing) return;
  organizer = await owner();
});

/** A room of their own for two strangers: he offers nothing yet that she needs, both apps are open. */
beforeEach(async () => {
  if (missing) return;
  event = await anEvent(organizer);
  await aZone(organizer, event.id, { name: 'By the window' });
  room = await follow(organizer, 'console', event.id);
  [lena, omar] = await Promise.all([
    join(event, {
      name: 'Lena Brandt',
      headline: 'Runs a small bakery',
      text: 'rye flour from a mill nearby',
    }),
    join(event, { name: 'Omar Haddad', direction: 'offer', text: 'tenancy law, I am an attorney' }),
  ]);
  [lenas, omars] = await Promise.all([phoneOf(lena), phoneOf(omar)]);
});

afterEach(() => Promise.all([lenas?.close(), omars?.close()]));

/** She pins a need that he can answer; both phones show the card of the other. */
async function bringTogether(text = 'a lawyer for my lease'): Promise<number> {
  await lenas.go('wall');
  await lenas.tap('pin-add');
  await lenas.type('pin-text', text);
  const since = Date.now();
  await lenas.tap('pin-save');
  await lenas.go('now');
  return shown(since, lenas.card('Omar Haddad'), omars.card('Lena Brandt'));
}

async function bothSayYes(): Promise<void> {
  await lenas.tap('suggestion-accept');
  await omars.tap('suggestion-accept');
  await Promise.all([lenas.find('meet-screen').waitFor(), omars.find('meet-screen').waitFor()]);
}

/**
 * Whatever could bring the two together again has had its chance: somebody else pins what fits her as well, and that
 * card is there.
 */
async function afterAnotherRound(name = 'Ines Moreau'): Promise<void> {
  await join(event, { name, direction: 'offer', text: 'legal advice, attorney for small firms' });
  await lenas.go('now');
  await lenas.card(name).waitFor();
}

describe('a need for which somebody in the room has the offer', () => {
  test('puts one card on both phones within two seconds: who, what for each, why, a question, a spot', async () => {
    const took = await bringTogether();
    report('need to a card on both phones', `${took} ms`);
    expect(took).toBeLessThanOrEqual(LIMIT_MS);

    for (const [phone, person, partner, initials] of [
      [lenas, lena, 'Omar Haddad', 'OH'],
      [omars, omar, 'Lena Brandt', 'LB'],
    ] as const) {
      expect(await phone.find('suggestion-card').count()).toBe(1);
      const card = phone.card(partner);
      expect(await card.textContent()).toContain(initials);
      const [view] = await cardsOf(person);
      const words = ['a lawyer for my lease', 'tenancy law, I am an attorney', 'Runs a small bakery'];
      const facts = await card.getByTestId('suggestion-fact').allTextContents();
      expect(facts.length).toBeGreaterThanOrEqual(2);
      // Each is a literal part of what one of the two wrote.
      for (const fact of facts) expect(words.filter((text) => text.includes(fact))).toHaveLength(1);
      expect(facts).toEqual(view?.facts.map(({ text }) => text));
      for (const hook of ['benefit-mine', 'benefit-theirs', 'question', 'spot']) {
        const text = (await card.getByTestId(`suggestion-${hook}`).textContent()) ?? '';
        expect([hook, text.trim() !== '']).toEqual([hook, true]);
        // Codes and gaps never show.
        expect(text).not.toMatch(/[{}]|undefined|benefit\.|question\./u);
      }
      expect(await card.getByTestId('suggestion-spot').textContent()).toBe('Standing table, By the window');
    }
    const [hers, his] = await Promise.all([cardsOf(lena), cardsOf(omar)]);
    expect(hers.map(({ id }) => id)).toEqual(his.map(({ id }) => id));
  });

  test('one tap each says yes, both are told where to meet, and it counts when both say that they met', async () => {
    await bringTogether();
    await lenas.tap('suggestion-accept');
    await lenas.find('suggestion-waiting').waitFor();
    // He is not told that she agreed.
    expect((await cardsOf(omar))[0]).toMatchObject({ iSaidYes: false, theySaidYes: false });
    const since = Date.now();
    await omars.tap('suggestion-accept');
    const told = await shown(since, lenas.find('meet-screen'), omars.find('meet-screen'));
    report('second yes to "where to meet" on both phones', `${told} ms`);
    expect(told).toBeLessThanOrEqual(LIMIT_MS);
    for (const phone of [lenas, omars]) {
      const box = await phone.find('meet-screen').boundingBox();
      expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
      expect(await phone.find('meet-spot').textContent()).toBe('Standing table');
    }
    // The same sign on both, so that two strangers find each other.
    const signs = await Promise.all(
      [lenas, omars].map((phone) =>
        phone.find('meet-screen').getByRole('img').first().getAttribute('aria-label'),
      ),
    );
    expect(signs[0]).toBe(signs[1]);
    expect(signs[0]).toBeTruthy();

    await lenas.tap('meet-met');
    await omars.find('meet-screen').getByText('says you met').waitFor();
    expect(headline()).toBe(0);
    await omars.tap('meet-met');
    await Promise.all([lenas.find('meet-done').waitFor(), omars.find('meet-done').waitFor()]);
    await room.until<Counters>('counters', ([numbers]) => numbers?.encounters === 1, LIMIT_MS);

    const desk = await openPage({ viewport: LAPTOP });
    await signInAs(desk, organizer);
    await desk.goto(`/console/events/${event.id}`);
    await desk.getByTestId('headline-encounters').filter({ hasText: '1' }).waitFor();
    await desk.context().close();

    // Each keeps the other's card, and the pair does not come again.
    await lenas.tap('meet-close');
    await lenas.go('contacts');
    await lenas.find('contact-card').filter({ hasText: 'Omar Haddad' }).waitFor();
    await omar.pin('offer', 'contract law, lawyer for tenants');
    await lena.pin('need', 'an attorney for a dispute');
    await afterAnotherRound();
    expect(
      (await cardsOf(lena)).filter(({ state, partner }) => state === 'open' && partner.id === omar.me.id),
    ).toEqual([]);
    expect(await lenas.card('Omar Haddad').count()).toBe(0);
    expect([lenas.page.errors, omars.page.errors]).toEqual([[], []]);
  });

  test('a "we met" of only one counts nothing', async () => {
    await bringTogether();
    await bothSayYes();
    await lenas.tap('meet-met');
    await omars.find('meet-screen').getByText('says you met').waitFor();
    // He could not make it after all.
    await omars.tap('meet-cannot');
    await lenas.find('meet-screen').waitFor({ state: 'detached' });
    expect(headline()).toBe(0);
    const { encounters } = await organizer.call(consoleApi.insights, { params: { eventId: event.id } });
    expect(encounters.reduce((sum, slice) => sum + slice.encounters, 0)).toBe(0);
  });

  test('declined without a reason, it is gone for both and never comes again', async () => {
    await bringTogether();
    const since = Date.now();
    await omars.tap('suggestion-decline');
    await gone(since, omars.card('Lena Brandt'), lenas.card('Omar Haddad'));
    // He need not say why, and she is not told that somebody said no.
    expect(await omars.page.getByRole('dialog').count()).toBe(0);
    expect(await lenas.find('toast').count()).toBe(0);
    await omar.pin('offer', 'attorney, tenancy law');
    await lena.pin('need', 'a lawyer who knows leases');
    await afterAnotherRound();
    expect(await lenas.card('Omar Haddad').count()).toBe(0);
    expect((await cardsOf(omar)).map(({ partner }) => partner.id)).not.toContain(lena.me.id);
  });

  test('unanswered for half an hour, it is gone from both phones', async () => {
    await bringTogether();
    const [card] = await cardsOf(lena);
    expect(Date.parse(card?.expiresAt ?? '') - Date.parse(card?.createdAt ?? '')).toBe(30 * 60_000);
    await lenas.tap('suggestion-accept');
    // Half an hour later.
    const database = databaseUrlOf(product().dataDir);
    await ask(database, `UPDATE suggestion SET expires_at = now() WHERE id = '${card?.id}'`);
    await gone(Date.now(), lenas.card('Omar Haddad'), omars.card('Lena Brandt'));
    const late = omar.call(attendeeApi.accept, { params: { suggestionId: card?.id ?? '' } });
    await expect(late).rejects.toMatchObject({ problem: { code: 'suggestion.closed' } });
  });

  test('blocked, the two are strangers for good: no card, no pin, no person', async () => {
    await bringTogether();
    await lenas.go('wall');
    const since = Date.now();
    await lenas.tap(lenas.pin('tenancy law, I am an attorney').locator('.pin-open'));
    await lenas.tap('block');
    await lenas.tap('block-confirm');
    await omars.go('wall');
    await gone(since, lenas.pin('tenancy law'), omars.pin('a lawyer for my lease'), omars.pin('rye flour'));
    await omars.go('now');
    await gone(since, omars.card('Lena Brandt'));
    await omar.pin('offer', 'attorney, tenancy law');
    await afterAnotherRound();
    expect(await lenas.card('Omar Haddad').count()).toBe(0);
    await lenas.go('wall');
    await lenas.pin('legal advice').waitFor();
    expect(await lenas.pin('tenancy law').count()).toBe(0);
    // A phone that opens the app anew learns no more than one that was there.
    await omars.page.reload();
    await omars.go('wall');
    await omars.pin('legal advice').waitFor();
    expect(await omars.pin('lawyer for my lease').count()).toBe(0);
  });
});
