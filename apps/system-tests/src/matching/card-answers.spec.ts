import { attendeeApi } from '@commonground/client';
import type { SuggestionView } from '@commonground/contracts';
import { afterEach, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { gone, type Phone, phoneOf } from '../attendee/phone.js';
import { inChromium } from '../product/browser.js';
import { type Caller, owner } from '../product/callers.js';
import { anEvent, join, type TestEvent, type TestPerson } from '../product/live-event.js';
import { product } from '../product/product.js';
import { ask } from '../product/sql.js';
import { databaseUrlOf } from '../start/embedded-database.js';

const OFFER = 'tenancy law, I am an attorney';
const NEED = 'a lawyer for my lease';

const test: typeof inChromium = inChromium;
const missing = Boolean(process.env['CHROMIUM_MISSING']);
let organizer: Caller;
let event: TestEvent;
let mia: TestPerson;
let miasPhone: Phone;
let noah: TestPerson;

beforeAll(async () => {
  if (!missing) organizer = await owner();
});

/** Mia offers what Noah needs; her phone shows his card. */
beforeEach(async () => {
  if (missing) return;
  event = await anEvent(organizer);
  mia = await join(event, { name: 'Mia Winter', direction: 'offer', text: OFFER });
  miasPhone = await phoneOf(mia);
  noah = await join(event, { name: 'Noah Klein', direction: 'need', text: NEED });
  await miasPhone.card('Noah Klein').waitFor();
});
afterEach(() => miasPhone?.close());

const cardsOf = (person: TestPerson) =>
  person.call(attendeeApi.snapshot).then(({ entities }) => (entities.suggestion ?? []) as SuggestionView[]);
const database = () => databaseUrlOf(product().dataDir);

describe('a card that does not suit', () => {
  test('steps aside, can be found under Later, and comes back by itself', async () => {
    await miasPhone.tap('suggestion-later');
    await miasPhone.find('later-list').waitFor();
    expect(await miasPhone.card('Noah Klein').isVisible()).toBe(false);
    await miasPhone.tap(miasPhone.find('later-list').locator('summary'));
    await miasPhone.card('Noah Klein').waitFor();
    expect(await miasPhone.find('suggestion-later').count()).toBe(0);
    await miasPhone.settled();
    // The other one is told nothing.
    expect(await cardsOf(noah)).toMatchObject([{ state: 'open', laterUntil: null }]);
    const [card] = await cardsOf(mia);
    expect(card?.laterUntil).not.toBeNull();
    // The ten minutes are nearly over; nothing but the time brings it back. The row is moved behind the back of the
    // change log, so it takes a phone that has kept nothing to see it.
    await ask(
      database(),
      `UPDATE suggestion SET low_later_until = low_later_until - interval '598 seconds',
         high_later_until = high_later_until - interval '598 seconds' WHERE id = '${card?.id}'`,
    );
    expect(miasPhone.page.errors).toEqual([]);
    await miasPhone.close();
    miasPhone = await phoneOf(mia);
    await miasPhone.find('suggestion-later').waitFor();
    expect(await miasPhone.find('later-list').count()).toBe(0);
    expect(miasPhone.page.errors).toEqual([]);
  });

  test('is declined with one tap, and why is asked for a few seconds and need not be answered', async () => {
    const [card] = await cardsOf(mia);
    const why = () =>
      ask<{ reason: string | null }>(
        database(),
        `SELECT decline_reason AS reason FROM suggestion WHERE id = '${card?.id}' AND declined_by = '${mia.me.id}'`,
      );
    await miasPhone.tap('suggestion-decline');
    await gone(Date.now(), miasPhone.card('Noah Klein'));
    await miasPhone.find('decline-reason-known').waitFor();
    await miasPhone.settled();
    expect(await why()).toEqual([{ reason: null }]);
    await miasPhone.tap('decline-reason-known');
    await miasPhone.find('decline-reason-known').waitFor({ state: 'detached' });
    await miasPhone.settled();
    expect(await why()).toEqual([{ reason: 'known' }]);
    expect(await cardsOf(noah)).toEqual([]);
    expect(miasPhone.page.errors).toEqual([]);
  });

  test('is taken back with the fact that its owner strikes, and comes again with it', async () => {
    await miasPhone.tap('why-open');
    await miasPhone.find('why-sheet').waitFor();
    // Only my own words are mine to strike.
    expect(await miasPhone.find('why-fact').count()).toBeGreaterThanOrEqual(2);
    expect(await miasPhone.find('why-strike').count()).toBe(1);
    await miasPhone.tap('why-strike');
    await gone(Date.now(), miasPhone.card('Noah Klein'));
    await miasPhone.go('wall');
    await miasPhone.tap(miasPhone.pin(OFFER).locator('.pin-open'));
    await miasPhone.find('struck-list').filter({ hasText: OFFER }).waitFor();
    await miasPhone.tap('why-unstrike');
    await miasPhone.find('struck-list').waitFor({ state: 'detached' });
    await miasPhone.page.getByRole('button', { name: 'Close' }).first().tap();
    await miasPhone.go('now');
    await miasPhone.card('Noah Klein').waitFor();
    expect(miasPhone.page.errors).toEqual([]);
  });
});
