import { describe, expect } from '@jest/globals';
import { addZone, createEvent, goLive, openSection, pairScreen } from '../console/console-steps.js';
import { consoleBrowser, inChromium } from '../product/browser.js';
import { tryDeadlinesAgain } from '../product/deadlines.js';
import { eventually } from '../product/eventually.js';
import { openScreen, pairingCodeOf, sceneShown } from '../screen/screen-steps.js';
import { acceptFirst, confirmMet, enter, fillJoin, openPhone } from './phone-steps.js';

tryDeadlinesAgain();

const LIVE_MS = 2000;
const SPOTS = ['Table under the stairs', 'Bench by the fountain'];

/** Date and time of the clocks in Berlin, as the form takes them. */
const inBerlin = (time: number): string =>
  new Date(time).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).replace(' ', 'T').slice(0, 16);

describe('an evening', () => {
  inChromium(
    'from the first form to the first encounter, on two phones, a console and a screen',
    async () => {
      const { page: desk } = await consoleBrowser();
      const [screen, now] = [await openScreen(), Date.now()];

      await createEvent(desk, {
        name: 'Evening of the first handshake',
        place: 'Old customs house',
        timeZone: 'Europe/Berlin',
        startsAt: inBerlin(now - 600_000),
        endsAt: inBerlin(now + 3 * 3_600_000),
        template: 'founders',
      });
      await openSection(desk, 'zones');
      await addZone(desk, { name: 'Courtyard', purpose: 'quiet', spots: SPOTS });
      await goLive(desk);
      await openSection(desk, 'screens');
      await pairScreen(desk, await pairingCodeOf(screen), 'Courtyard wall');
      await sceneShown(screen, 'join');
      await openSection(desk, 'overview');
      const joinLink = await desk.getByTestId('join-link').inputValue();
      expect(await screen.locator('.join-address').textContent()).toBe(joinLink.replace(/^https?:\/\//u, ''));

      const seeker = await openPhone(joinLink);
      await fillJoin(seeker, {
        name: 'Nora Seek',
        direction: 'need',
        text: 'a lawyer for my rental contract',
      });
      await enter(seeker);
      const adviser = await openPhone(joinLink);
      await fillJoin(adviser, { name: 'Paul Advise', direction: 'offer', text: 'legal advice for tenants' });
      const pressed = Date.now();
      const cardOn = async (phone: typeof seeker) => {
        await phone.getByTestId('suggestion-card').waitFor();
        return Date.now() - pressed;
      };
      const [, ...cards] = await Promise.all([enter(adviser), cardOn(seeker), cardOn(adviser)]);
      console.log(`second pin → card on both phones after ${cards.join(' and ')} ms`);
      expect(Math.max(...cards)).toBeLessThanOrEqual(LIVE_MS);
      expect(await seeker.getByTestId('suggestion-name').textContent()).toBe('Paul Advise');
      expect(await adviser.getByTestId('suggestion-name').textContent()).toBe('Nora Seek');
      expect(await seeker.getByTestId('suggestion-fact').allTextContents()).toEqual(
        expect.arrayContaining(['a lawyer for my rental contract', 'legal advice for tenants']),
      );

      await seeker.getByTestId('suggestion-accept').click();
      await seeker.getByTestId('suggestion-waiting').waitFor();
      const there = await acceptFirst(adviser, LIVE_MS);
      await seeker.getByTestId('meet-screen').waitFor({ timeout: LIVE_MS });
      console.log(`second yes → where to meet after ${there.tookMs} ms: ${there.spot}`);
      expect(SPOTS).toContain(there.spot);
      expect(await seeker.getByTestId('meet-spot').textContent()).toBe(there.spot);

      const headline = desk.getByTestId('headline-encounters');
      expect(await headline.textContent()).toBe('0');
      await seeker.getByTestId('meet-met').click();
      await confirmMet(adviser, LIVE_MS);
      const met = Date.now();
      const counter = screen.getByTestId('screen-counter-encounters');
      await eventually(
        'the console to count one encounter',
        async () => (await headline.textContent()) === '1',
      );
      await eventually(
        'the screen to count one encounter',
        async () => (await counter.textContent()) === '1',
      );
      console.log(`we met → on console and screen after ${Date.now() - met} ms`);
      await seeker.getByTestId('meet-done').waitFor();

      for (const page of [desk, seeker, adviser, screen]) {
        expect(page.errors.filter((error) => !/status of 401/u.test(error))).toEqual([]);
      }
    },
  );
});
