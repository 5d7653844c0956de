import { consoleApi } from '@commonground/client';
import { generateAttendeeList } from '@commonground/interchange';
import { beforeAll, describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inChromium, openPage, type PageWish, signInAs } from '../product/browser.js';
import { type Caller, owner, unpairedScreen } from '../product/callers.js';
import { anEvent, aZone, join, type TestEvent } from '../product/live-event.js';
import { uploadList } from '../imports/import-calls.js';
import { axeFindings, axeFindingsLightAndDark } from './axe-findings.js';

const DESK = { width: 1440, height: 900 };

let organizer: Caller;
let event: TestEvent;
let importId: string;
beforeAll(async () => {
  organizer = await owner();
  event = await anEvent(organizer, { topicTemplate: 'founders', withTips: true });
  const params = { eventId: event.id };
  await aZone(organizer, event.id);
  const person = await join(event, { name: 'Ada Ahrens', listed: true });
  await person.pin('offer', 'photography for small shops');
  const { session } = await unpairedScreen();
  await organizer.call(consoleApi.pairScreen, {
    params,
    body: { code: session.pairingCode, name: 'Left of the stage' },
  });
  ({ id: importId } = await uploadList(organizer, event.id, generateAttendeeList(3, 60, 'commonground')));
});

const signedIn = async (wish: PageWish = {}): Promise<Page> => {
  const page = await openPage({ viewport: DESK, ...wish });
  await signInAs(page, organizer);
  return page;
};
const settled = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('.mantine-Skeleton-root') === null);
};

describe('axe finds nothing in the console, light and dark,', () => {
  inChromium('where one signs in', async () => {
    const page = await openPage({ viewport: DESK });
    await page.goto('/console/#token=abc');
    await page.getByTestId('console-sign-in').waitFor();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
  });

  inChromium('in the list of events and the form of a new one', async () => {
    const page = await signedIn();
    await page.goto('/console/');
    await page.getByTestId('event-card').first().waitFor();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
    await page.getByTestId('event-create').click();
    await page.getByTestId('event-name').waitFor();
    await page.getByTestId('event-template').selectOption('founders');
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
  });

  inChromium.each([
    '/',
    '/attendees',
    '/attendees/import',
    '/attendees/import/IMPORT',
    '/topics',
    '/zones',
    '/tips',
    '/screens',
    '/settings',
  ])('on the page %s of an event', async (path) => {
    const page = await signedIn();
    await page.goto(`/console/events/${event.id}${path.replace('IMPORT', importId)}`);
    await settled(page);
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
  });

  inChromium.each([
    ['/zones', 'zone-add', 'zone-name'],
    ['/tips', 'tip-add', 'tip-text'],
    ['/screens', 'screen-remove', 'screen-remove-confirm'],
    ['/attendees', 'attendee-link', 'personal-link-make'],
  ])('in what opens on %s by %s', async (path, testId, shown) => {
    const page = await signedIn();
    await page.goto(`/console/events/${event.id}${path}`);
    await page.getByTestId(testId).first().click();
    await page.getByTestId(shown).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  inChromium('in German', async () => {
    const page = await signedIn({ locale: 'de-DE' });
    await page.goto(`/console/events/${event.id}/zones`);
    await page.getByTestId('zone-card').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Zonen');
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the page of the API', () => {
  // Thousands of lines: each colour is looked at once, in the part that has them all, and the rest by the quick rules.
  inChromium('has nothing that axe finds, light and dark', async () => {
    const page = await openPage({ viewport: DESK });
    await page.goto('/docs/api');
    await page.evaluate(() => {
      const sections = [...document.querySelectorAll('main > section')];
      for (const section of sections.slice(2, -2)) section.remove();
    });
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
  });

  inChromium('names every link', async () => {
    const page = await openPage({ viewport: DESK });
    await page.goto('/docs/api');
    const unnamed = await page.evaluate(() =>
      [...document.querySelectorAll('a')].flatMap((link) =>
        link.textContent?.trim() ? [] : [link.parentElement?.parentElement?.textContent?.trim() ?? ''],
      ),
    );
    expect(unnamed).toEqual([]);
    const astray = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')].flatMap((link) => {
        const target = link.getAttribute('href') ?? '';
        return document.getElementById(target.slice(1)) ? [] : [target];
      }),
    );
    expect(astray).toEqual([]);
  });
});
