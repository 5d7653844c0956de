import { attendeeApi, consoleApi } from '@commonground/client';
import type { PinView, SuggestionView } from '@commonground/contracts';
import { parseVCards } from '@commonground/interchange';
import { describe, expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import decodeQR from 'qr/decode.js';
import { inChromium } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { eventually } from '../product/eventually.js';
import { buildOf, clientKept, reloadOffline, withNextBuild } from '../product/kept-client.js';
import { anEvent, aZone, join } from '../product/live-event.js';
import { phoneOf, report } from './phone.js';

/** What the phone remembers, as text. */
const remembered = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('cg-memory-attendee');
        open.onerror = () => reject(new Error('no memory'));
        open.onsuccess = () => {
          const all = open.result.transaction('values').objectStore('values').getAll();
          all.onsuccess = () => {
            const flat = (_: string, value: unknown) => (value instanceof Map ? [...value] : value);
            resolve(JSON.stringify(all.result, flat));
            open.result.close();
          };
        };
      }),
  );

/** What a camera reads from a code that is shown. */
async function readByCamera(code: Locator): Promise<string> {
  await code.waitFor();
  // As one text: half a million numbers, which are written down and read one by one, take a quarter of a minute.
  const { size, pixels } = await code.evaluate(async (svg) => {
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await picture.decode();
    const size = svg.clientWidth;
    const canvas = new OffscreenCanvas(size, size).getContext('2d');
    canvas?.drawImage(picture, 0, 0, size, size);
    const bytes = canvas?.getImageData(0, 0, size, size).data ?? [];
    return { size, pixels: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
  });
  return decodeQR({ width: size, height: size, data: Buffer.from(pixels, 'base64') });
}

describe('the app on a phone', () => {
  inChromium('opens without a network with what was seen last, goes on from there, and forgets', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer);
    const lou = await join(event, { name: 'Lou Ferrand', suggested: false, listed: true });
    const card = await lou.pin('offer', 'a ride to the station');
    const person = await join(event, { name: 'Kim Larsen', suggested: false, text: 'a lift home' });
    await person.call(attendeeApi.copyPin, { params: { pinId: card.id } });
    const kim = await phoneOf(person, { worker: true });
    const { page } = kim;
    await kim.go('contacts');
    await kim.find('contact-card').filter({ hasText: 'Lou Ferrand' }).waitFor();
    await clientKept(page);
    await eventually('the wall and the contact to be kept', async () => {
      const text = await remembered(page);
      return text.includes(card.text) && text.includes('"contact"') && text.includes('a lift home');
    });

    await reloadOffline(page);
    const banner = kim.find('offline-banner');
    await banner.waitFor();
    expect(await banner.textContent()).toMatch(/^You are offline\. You see the wall as of \d\d:\d\d\./u);
    await kim.find('contact-card').filter({ hasText: 'Lou Ferrand' }).waitFor();
    await kim.go('me');
    expect(await kim.find('me-name').textContent()).toBe('Kim Larsen');
    await kim.tap('card-code');
    const [shown] = parseVCards(await readByCamera(kim.find('code-sheet').getByRole('img')));
    expect(shown?.properties.find(({ name }) => name === 'FN')?.value).toBe('Kim Larsen');
    await page.keyboard.press('Escape');
    await kim.go('wall');
    await kim.pin(card.text).waitFor();
    await kim.tap('pin-add');
    await kim.type('pin-text', 'a spare tent');
    await kim.tap('pin-save');
    await kim.find('outbox-state').filter({ hasText: 'Saved on this phone' }).waitFor();
    await page.reload();
    await kim.pin('a spare tent').and(page.locator('[data-sending=true]')).waitFor();

    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await lou.pin('offer', 'said meanwhile');
    await page.context().setOffline(false);
    const back = Date.now();
    await kim.pin('said meanwhile').waitFor();
    await kim.pin('a spare tent').and(page.locator('[data-sending=false]')).waitFor();
    await banner.waitFor({ state: 'detached' });
    await kim.settled();
    report('current after the network was back', `${Date.now() - back} ms`);
    // What was missed came as frames.
    expect(asked.filter((path) => path.endsWith('/snapshot'))).toEqual([]);
    const { entities } = await organizer.call(consoleApi.snapshot, { params: { eventId: event.id } });
    expect((entities.pin as PinView[]).filter(({ text }) => text === 'a spare tent')).toHaveLength(1);

    await kim.go('me');
    await kim.tap('leave');
    await kim.tap('leave-confirm');
    await page.getByTestId('join-code').waitFor();
    await eventually('the phone to forget', async () => !/Kim|Lou|lift|ride/u.test(await remembered(page)));
  });

  inChromium('says that a new version is there, but not in a meeting, and takes it when asked', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer);
    await aZone(organizer, event.id, { name: 'By the window' });
    const lena = await join(event, { name: 'Lena Brandt', text: 'a lawyer for my lease' });
    await join(event, {
      name: 'Omar Haddad',
      direction: 'offer',
      text: 'tenancy law, I am an attorney',
    }).then(async (omar) => {
      let card: SuggestionView | undefined;
      await eventually('a suggestion', async () => {
        const { entities } = await omar.call(attendeeApi.snapshot);
        card = ((entities.suggestion ?? []) as SuggestionView[])[0];
        return card !== undefined;
      });
      await omar.call(attendeeApi.accept, { params: { suggestionId: card!.id } });
    });
    const lenas = await phoneOf(lena, { worker: true });
    const { page } = lenas;
    await clientKept(page);
    await lenas.tap('suggestion-accept');
    await lenas.find('meet-screen').waitFor();
    const before = await buildOf(page);

    await withNextBuild('attendee', async (next) => {
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        const worker = registration.waiting ?? registration.installing;
        while (worker?.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50));
      });
      // Whatever the page does about it, it has done before it answers this.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect([await buildOf(page), await lenas.find('update-bar').count()]).toEqual([before, 0]);
      expect(await lenas.find('meet-screen').count()).toBe(1);

      await lenas.tap('meet-cannot');
      await lenas.find('update-bar').waitFor();
      await lenas.tap('update-now');
      await page.locator(`meta[name="build"][content="${next}"]`).waitFor({ state: 'attached' });
      await page.locator('[data-testid=connection-state][data-state=live]').waitFor();
      expect(await lenas.find('update-bar').count()).toBe(0);
      expect(await page.evaluate(() => caches.keys())).toEqual([`cg-shell /app/ ${next}`]);
    });
  });
});
