import { attendeeApi } from '@commonground/client';
import { beforeAll, describe, expect } from '@jest/globals';
import { inChromium } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { eventually } from '../product/eventually.js';
import { anEvent, join, type TestEvent } from '../product/live-event.js';
import { aPhone, type Phone, phoneOf } from './phone.js';

let event: TestEvent;
beforeAll(async () => {
  event = await anEvent(await owner());
});

/** What reaches beyond the edge of the page, so that the page itself would have to be moved sideways. */
const tooWide = ({ page }: Phone) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });

describe('the language', () => {
  inChromium('is that of the browser, and another one by a tap, which stays', async () => {
    const phone = await aPhone({ locale: 'de-DE' });
    const { page } = phone;
    const language = () => page.evaluate(() => document.documentElement.lang);
    await page.goto(event.joinUrl);
    await page.getByText('Dein Name').waitFor();
    expect(await language()).toBe('de');
    await phone.type('join-name', 'Greta Sommer');
    await phone.tap(page.getByRole('button', { name: 'English' }));
    await page.getByText('Your name').waitFor();
    expect(await language()).toBe('en');
    expect(await phone.find('join-name').inputValue()).toBe('Greta Sommer');
    await page.reload();
    await page.getByText('Your name').waitFor();
    await phone.tap(page.getByRole('button', { name: 'Deutsch' }));
    await page.getByText('Dein Name').waitFor();
  });

  inChromium('reaches every section, and the server learns of a change', async () => {
    const [greta] = await Promise.all([
      join(event, { name: 'Greta Sommer', text: 'a lawyer' }),
      join(event, { name: 'Paul Lange', direction: 'offer', text: 'attorney at law' }),
    ]);
    // The narrowest phone that is still in use, and the longer words.
    const phone = await phoneOf(greta, { locale: 'de-DE', viewport: { width: 320, height: 640 } });
    const { page } = phone;
    for (const [tab, heading] of [
      ['wall', 'Wand'],
      ['people', 'Leute'],
      ['contacts', 'Kontakte'],
      ['me', 'Ich'],
    ] as const) {
      await phone.go(tab);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      expect([tab, await tooWide(phone)]).toEqual([tab, []]);
    }
    // The app is in German, so what the server says to her is, too.
    await page.waitForFunction(
      async (address) =>
        ((await (await fetch(address)).json()) as { me: { language: string } }).me.language === 'de',
      attendeeApi.session.path,
    );
    await phone.go('now');
    const card = phone.card('Paul Lange');
    await card.waitFor();
    const text = await page.locator('#content').innerText();
    expect(await tooWide(phone)).toEqual([]);
    expect(text).not.toMatch(/\b(For you|For them|Where|Let’s meet|To begin with|At the screen)\b/iu);
    expect(await card.getByTestId('suggestion-question').innerText()).toMatch(/[a-zäöüß]/u);

    await phone.go('me');
    await phone.tap(page.getByRole('button', { name: 'English' }).first());
    await page.getByRole('heading', { name: 'Me', level: 1 }).waitFor();
    await eventually(
      'the server to know',
      async () => (await greta.call(attendeeApi.session)).me.language === 'en',
    );
  });
});
