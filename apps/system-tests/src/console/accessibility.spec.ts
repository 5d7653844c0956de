import { consoleApi, newId } from '@commonground/client';
import { generateAttendeeList } from '@commonground/interchange';
import { beforeAll, describe, expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { applyList, uploadList } from '../imports/import-calls.js';
import { axeFindingsLightAndDark, axeFindingsOfStructure } from '../product/axe-findings.js';
import { inChromium, openPage, type PageWish, signInAs } from '../product/browser.js';
import { type Caller, owner, unpairedScreen } from '../product/callers.js';
import { eventually } from '../product/eventually.js';
import { anEvent, aZone, join, type TestEvent } from '../product/live-event.js';
import { planRounds, stepRounds } from '../rounds/start-rounds.js';

jest.setTimeout(180_000);

const DESK = { width: 1440, height: 900 };

let organizer: Caller;
let event: TestEvent;
let rehearsed: string;
let applied: string;
beforeAll(async () => {
  organizer = await owner();
  event = await anEvent(organizer, { topicTemplate: 'founders', withTips: true });
  const params = { eventId: event.id };
  await aZone(organizer, event.id);
  const person = await join(event, { name: 'Ada Ahrens', listed: true });
  await person.pin('offer', 'photography for small shops');
  await organizer.call(consoleApi.putOpening, {
    params: { ...params, openingId: newId() },
    body: { title: 'Town clerk', desk: null, panel: [person.me.id], applicants: [] },
  });
  const { session } = await unpairedScreen();
  await organizer.call(consoleApi.pairScreen, {
    params,
    body: { code: session.pairingCode, name: 'Left of the stage' },
  });
  const announcement = { id: newId(), text: 'Soup is served.', minutes: null };
  await organizer.call(consoleApi.publishAnnouncement, { params, body: announcement });
  ({ id: applied } = await uploadList(organizer, event.id, generateAttendeeList(5, 8, 'commonground')));
  await applyList(organizer, event.id, applied);
  ({ id: rehearsed } = await uploadList(organizer, event.id, generateAttendeeList(3, 60, 'commonground')));
});

const signedIn = async (wish: PageWish = {}): Promise<Page> => {
  const page = await openPage({ viewport: DESK, ...wish });
  await signInAs(page, organizer);
  return page;
};
/** One desk for all pages of the event: what a browser has loaded once, it need not load again. */
let desk: Promise<Page> | undefined;
const theDesk = (): Promise<Page> => (desk ??= signedIn());
/** Whether the desk shows a page of the event on which nothing is begun. */
let isAtRest = false;

/** Goes to a page of the event: by the navigation where it leads there, as people do, and by its address where it does not. */
const turnTo = async (page: Page, address: string): Promise<void> => {
  const section = page.getByTestId(`nav-${address.slice(1) || 'overview'}`);
  if (!isAtRest || !(await section.isVisible())) {
    await page.goto(`/console/events/${event.id}${address}`);
    return;
  }
  const title = page.getByRole('heading', { level: 1 }).filter({ visible: true }).first();
  const before = await title.textContent();
  await section.click();
  await eventually('the page to be another one', async () => (await title.textContent()) !== before);
};
const settled = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('.mantine-Skeleton-root') === null);
};

/**
 * Closes what lies over the page, from the top down: quicker than to load the page again, and what people do.
 * @returns whether something did
 */
const closed = async (page: Page): Promise<boolean> => {
  const open = page.locator('[role=dialog], [role=menu]').filter({ visible: true });
  const before = await open.count();
  for (let left = before; left > 0; left = await open.count()) {
    await page.keyboard.press('Escape');
    await eventually('Escape to close something', async () => (await open.count()) < left);
  }
  return before > 0;
};

/** What is pressed one after the other, by test id or by label, and what is there then. */
type Opening = [...presses: string[], shown: string];

const NOTHING: readonly string[] = [];

/** Everything that opens, by the page of the event on which it does. */
const OPENINGS: [path: string, ...Opening[]][] = [
  [
    '/',
    ['join-open', 'dialog'],
    ['event-switcher', 'menu'],
    ['phase-button', 'menu'],
    ['phase-button', 'phase-to-after', 'phase-confirm'],
    ['Language: EN', 'menu'],
    ['Appearance', 'menu'],
  ],
  [
    '/attendees',
    ['attendee-add', 'attendee-name'],
    ['attendee-link', 'personal-link-make'],
    ['attendee-link', 'personal-link-make', 'personal-link'],
    ['attendee-remove', 'attendee-remove-confirm'],
  ],
  ['/attendees/import'],
  ['/attendees/import/REHEARSED'],
  ['/attendees/import/APPLIED', ['import-undo', 'import-undo-confirm']],
  [
    '/topics',
    ['topic-add', 'topic-name'],
    ['topic-edit', 'topic-name'],
    ['topic-merge', 'topic-merge-into'],
    ['topic-pins', 'pin-remove', 'pin-remove-confirm'],
  ],
  ['/zones', ['zone-add', 'zone-name'], ['zone-edit', 'spot-name'], ['zone-remove', 'zone-remove-confirm']],
  [
    '/matching',
    ['rehearse', 'rehearsal'],
    ['opening-add', 'opening-title'],
    ['opening-edit', 'opening-title'],
    ['opening-remove', 'opening-remove-confirm'],
    ['rule-company', 'matching-save'],
    ['rule-company', 'nav-tips', 'unsaved-leave'],
  ],
  ['/microphone'],
  ['/tips', ['tip-add', 'tip-text'], ['tip-edit', 'tip-text']],
  ['/screens', ['screen-rename', 'screen-new-name'], ['screen-remove', 'screen-remove-confirm']],
  ['/connection'],
  ['/settings'],
];

/** The first that is enabled of what a test id, a role or a label names. */
const named = (page: Page, name: string) =>
  (/^(?:dialog|menu)$/u.test(name)
    ? page.getByRole(name as 'dialog' | 'menu')
    : /^[a-z-]+$/u.test(name)
      ? page.locator(`[data-testid="${name}"]:not(:disabled)`)
      : page.getByLabel(name)
  ).first();

describe('axe finds nothing in the console, light and dark,', () => {
  inChromium('where one signs in', async () => {
    const page = await openPage({ viewport: DESK });
    await page.goto('/console/#token=abc');
    await page.getByTestId('console-sign-in').waitFor();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
    await page.getByTestId('console-sign-in').click();
    await page.getByRole('alert').waitFor();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
  });

  inChromium('in the list of events, before the demo is removed, and in the form of a new one', async () => {
    const page = await signedIn();
    await page.goto('/console/');
    await page.getByTestId('event-card').first().waitFor();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
    await page.getByTestId('demo-remove').click();
    await page.getByTestId('demo-remove-confirm').waitFor();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByTestId('event-create').click();
    await page.getByTestId('event-name').waitFor();
    await page.getByTestId('event-template').selectOption('founders');
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
    await page.getByTestId('event-submit').click();
    await page.getByTestId('event-time-zone').fill('Lisbon');
    await page.getByRole('option', { name: 'Europe/Lisbon' }).waitFor();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
  });

  inChromium('on the page of rounds: before, planned and under way', async () => {
    const fresh = await anEvent(organizer);
    for (const name of ['Ada Ahrens', 'Bo Berg', 'Cem Can']) await join(fresh, { name });
    const page = await signedIn();
    await page.goto(`/console/events/${fresh.id}/rounds`);
    await page.getByTestId('rounds-plan').waitFor();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
    await planRounds(organizer, fresh.id);
    await page.getByTestId('rounds-person').first().click();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
    await stepRounds(organizer, fresh.id, 'start');
    await page.getByTestId('rounds-clock').waitFor();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
  });

  inChromium.each(OPENINGS)(
    'on the page %s of an event and in all that opens there',
    async (path, ...all) => {
      const page = await theDesk();
      const address = path.replace('REHEARSED', rehearsed).replace('APPLIED', applied);
      const found: [string, string[]][] = [];
      let isThere = false;
      for (const opening of [NOTHING, ...all]) {
        if (!isThere) await turnTo(page, address);
        // Whatever fails from here on leaves something begun, and the next page is loaded anew.
        isAtRest = false;
        await settled(page);
        for (const name of opening.slice(0, -1)) await named(page, name).click();
        const shown = opening.at(-1);
        if (shown) await named(page, shown).waitFor();
        found.push([opening.join(' → '), await axeFindingsLightAndDark(page)]);
        // What was changed and not saved stays in the form, and the console asks about it.
        isAtRest = (opening.length === 0 || (await closed(page))) && !opening.includes('rule-company');
        isThere = isAtRest;
      }
      expect(found.filter(([, findings]) => findings.length > 0)).toEqual([]);
    },
  );

  inChromium('in German', async () => {
    const page = await signedIn({ locale: 'de-DE' });
    await page.goto(`/console/events/${event.id}/zones`);
    await page.getByTestId('zone-card').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Zonen');
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
  });
});

describe('the page of the API', () => {
  inChromium('has nothing that axe finds from top to bottom, light and dark', async () => {
    const page = await openPage({ viewport: DESK });
    await page.goto('/docs/api');
    expect(await page.locator('main > section').count()).toBeGreaterThan(10);
    expect(await axeFindingsOfStructure(page)).toEqual([]);
    // Hundreds of operations and shapes look alike: of what looks the same, the first is looked at.
    const left = await page.evaluate(() => {
      const seen = new Set<string>();
      const looks = (one: Element) => `${one.parentElement?.tagName} ${one.tagName} ${one.className}`;
      for (const section of document.querySelectorAll('main section section, tbody tr')) {
        const all = [section, ...section.querySelectorAll('*')].map(looks);
        if (all.every((look) => seen.has(look))) section.remove();
        for (const look of all) seen.add(look);
      }
      return document.querySelectorAll('main section section').length;
    });
    expect(left).toBeGreaterThan(1);
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
