import { readFileSync } from 'node:fs';
import { attendeeApi } from '@commonground/client';
import type { ContactHint, CopyReceipt, FieldAudiences } from '@commonground/contracts';
import { parseVCards } from '@commonground/interchange';
import { beforeAll, describe, expect } from '@jest/globals';
import { type Phone, phoneOf, report, shown } from '../attendee/phone.js';
import { inChromium } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { follow } from '../product/feeds.js';
import { anEvent, join, type TestPerson } from '../product/live-event.js';

const SECRET = 'canary-7f3a@example.org';
const HIDDEN = 'https://www.linkedin.com/in/canary-7f3a';
const AUDIENCES: FieldAudiences = {
  headline: 'event',
  company: 'event',
  email: 'accepted',
  phone: 'event',
  linkedin: 'me',
  website: 'accepted',
  bio: 'me',
};

let ada: TestPerson;
let bo: TestPerson;
let adas: Phone;
let bos: Phone;
let eventId: string;

beforeAll(async () => {
  if (process.env['CHROMIUM_MISSING']) return;
  const event = await anEvent(await owner());
  eventId = event.id;
  const quiet = { suggested: false };
  ada = await join(event, { ...quiet, name: 'Ada Lindqvist', listed: true, text: 'rigging advice' });
  await ada.call(attendeeApi.changeMe, {
    body: {
      headline: 'Boat builder, third generation',
      company: 'Lindqvist & Daughters',
      email: SECRET,
      phone: '+46 8 123 456',
      linkedin: HIDDEN,
      fieldAudiences: AUDIENCES,
    },
  });
  bo = await join(event, { ...quiet, name: 'Bo Haraldsen', text: 'good company' });
  [adas, bos] = await Promise.all([phoneOf(ada), phoneOf(bo)]);
});

describe('copying a pin', () => {
  inChromium('makes one contact, however often it is tapped, and its owner sees who copied', async () => {
    await adas.go('contacts');
    await bos.go('wall');
    await bos.tap(bos.pin('rigging advice').locator('.pin-open'));
    const since = Date.now();
    // A nervous thumb: both taps land on the button before anything could answer.
    await bos.find('pin-copy').evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await bos.find('pin-copied').waitFor();
    const receipt = await shown(since, adas.find('copy-receipt').filter({ hasText: 'Bo Haraldsen' }));
    report('copy to its receipt', `${receipt} ms`);
    expect(receipt).toBeLessThanOrEqual(2000);
    expect(await adas.find('copy-receipt').count()).toBe(1);
    expect(await adas.find('copy-receipt').textContent()).toContain('rigging advice');

    // And once more from another phone of the same person.
    const second = await phoneOf(bo);
    await second.go('wall');
    await second.tap(second.pin('rigging advice').locator('.pin-open'));
    await second.find('pin-copied').waitFor();
    await bo.call(attendeeApi.copyPin, { params: { pinId: await pinIdOf(bos, 'rigging advice') } });
    const feed = await follow(bo, 'attendee', eventId);
    expect(feed.list<ContactHint>('contact')).toHaveLength(1);
    expect((await follow(ada, 'attendee', eventId)).list<CopyReceipt>('copy')).toHaveLength(1);
    await second.page.context().close();
  });

  inChromium('shows exactly the fields that their owner allows', async () => {
    await bos.page.keyboard.press('Escape');
    await bos.go('contacts');
    const card = bos.find('contact-card');
    await card.filter({ hasText: 'Ada Lindqvist' }).waitFor();
    expect(await card.count()).toBe(1);
    const shownFields = await card.locator('dd').allTextContents();
    expect(shownFields.sort()).toEqual(
      ['+46 8 123 456', 'Boat builder, third generation', 'Lindqvist & Daughters'].sort(),
    );
    const [contact] = await bo.call(attendeeApi.contacts);
    expect(Object.keys(contact?.fields ?? {}).sort()).toEqual(['company', 'headline', 'phone']);
  });

  inChromium('downloads as a vCard that parses as one card', async () => {
    const [download] = await Promise.all([
      bos.page.waitForEvent('download'),
      bos.find('contact-vcard').tap(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.vcf$/u);
    const text = readFileSync(await download.path(), 'utf8');
    const cards = parseVCards(text);
    expect(cards).toHaveLength(1);
    const [card] = cards;
    expect(card?.version).toBe('3.0');
    const value = (name: string) => card?.properties.find((property) => property.name === name)?.value;
    expect(value('FN')).toBe('Ada Lindqvist');
    expect(value('TEL')).toBe('+46 8 123 456');
    expect(value('ORG')).toContain('Lindqvist & Daughters');
    expect(value('EMAIL')).toBeUndefined();
    expect(text).not.toContain('canary');
  });

  inChromium('brings what is not allowed in no byte to the phone', async () => {
    for (const tab of ['people', 'wall', 'now', 'contacts'] as const) await bos.go(tab);
    await bos.find('contact-card').waitFor();
    const bytes = await bos.received();
    expect(bytes).toContain('+46 8 123 456');
    expect(bytes).not.toContain('canary');
  });

  inChromium('follows what the owner changes afterwards', async () => {
    await adas.go('me');
    await adas.tap('card-edit');
    await adas.find('audience-email').selectOption('event');
    await adas.find('audience-phone').selectOption('me');
    await adas.tap('card-save');
    await adas.find('card-sheet').waitFor({ state: 'detached' });
    await bos.page.getByText(SECRET).waitFor();
    expect(await bos.find('contact-card').textContent()).not.toContain('+46 8 123 456');
  });
});

/** The id of a pin that a phone shows. */
async function pinIdOf(phone: Phone, text: string): Promise<string> {
  return (await phone.pin(text).getAttribute('data-pin-id')) ?? '';
}
