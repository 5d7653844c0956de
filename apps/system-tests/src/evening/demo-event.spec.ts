import { consoleApi } from '@commonground/client';
import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { consoleBrowser, inChromium } from '../product/browser.js';
import type { Caller } from '../product/callers.js';
import { eventually } from '../product/eventually.js';
import { follow } from '../product/feeds.js';
import { alone, product } from '../product/product.js';
import { ask } from '../product/sql.js';
import { openScreen, pairByApi } from '../screen/screen-steps.js';
import { databaseUrlOf } from '../start/embedded-database.js';
import { acceptFirst, confirmMet, enter, fillJoin, openPhone } from './phone-steps.js';

const ALIVE_MS = 10_000;
const CROWD_MS = 10_000;

const demoOf = async (by: Caller): Promise<string | null> => (await by.call(consoleApi.demo)).eventId;

/** How many rows of which table name one of these ids anywhere. */
async function rowsNaming(ids: readonly string[]): Promise<Record<string, number>> {
  const database = databaseUrlOf(product().dataDir);
  const tables = await ask<{ name: string }>(
    database,
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const list = ids.map((id) => `'${id}'`).join(',');
  const counts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*)::int AS count FROM "${name}" AS line
       WHERE EXISTS (SELECT 1 FROM unnest(ARRAY[${list}]) AS id WHERE strpos(line::text, id) > 0)`,
  );
  const rows = await ask<{ name: string; count: number }>(database, counts.join(' UNION ALL '));
  return Object.fromEntries(rows.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]));
}

async function loadDemo(desk: Page): Promise<void> {
  await desk.getByTestId('demo-load').click();
  await desk.getByTestId('demo-remove').waitFor({ timeout: 30_000 });
}

describe('the demo event', () => {
  inChromium(
    'is removed without a trace, is loaded again, comes alive and answers a visitor',
    async () => {
      await alone('demo', async () => {
        const { page: desk, caller } = await consoleBrowser();
        const screen = await openScreen('?scene=wall');
        const before = (await demoOf(caller)) ?? '';
        expect(before).not.toBe('');
        const people = await ask<{ id: string; person: string }>(
          databaseUrlOf(product().dataDir),
          `SELECT id, person_id AS person FROM attendee WHERE event_id = '${before}'`,
        );
        expect(people.length).toBeGreaterThanOrEqual(50);
        const ids = [before, ...people.flatMap(({ id, person }) => [id, person ?? id])];
        expect(Object.keys(await rowsNaming(ids)).length).toBeGreaterThan(10);

        await desk.getByTestId('demo-remove').click();
        await desk.getByTestId('demo-remove-confirm').click();
        await desk.getByTestId('demo-load').waitFor({ timeout: 30_000 });
        try {
          expect(await rowsNaming(ids)).toEqual({});
          await desk.locator(`[data-event-id="${before}"]`).waitFor({ state: 'detached' });
        } finally {
          // Other specs visit the demo event.
          await loadDemo(desk);
        }

        const loaded = Date.now();
        const eventId = (await demoOf(caller)) ?? '';
        const event = await caller.call(consoleApi.event, { params: { eventId } });
        const since = async (act: Promise<unknown>) => (await act, Date.now() - loaded);
        const feed = await follow(caller, 'console', eventId);
        const opening = openPhone(event.joinUrl);
        const [pinned, projected] = await Promise.all([
          since(feed.until('pin', (pins) => pins.length >= 20, ALIVE_MS)),
          since(
            pairByApi(screen, caller, eventId).then(() => screen.getByTestId('screen-pin').first().waitFor()),
          ),
          opening,
        ]);
        console.log(`demo loaded → 20 pins after ${pinned} ms, on the screen after ${projected} ms`);
        expect(Math.max(pinned, projected)).toBeLessThanOrEqual(ALIVE_MS);

        const phone = await opening;
        await fillJoin(phone, { name: 'Vera Visitor', direction: 'need', chip: 'Lawyer' });
        await enter(phone);
        const joined = Date.now();
        await phone.getByTestId('tab-wall').click();
        await phone.getByTestId('pin-card').nth(19).waitFor();
        await phone.getByTestId('tab-now').click();
        await eventually(
          'three cards for the visitor',
          async () => (await phone.getByTestId('suggestion-accept').count()) >= 3,
          15_000,
        );
        console.log(`visitor joined → three cards after ${Date.now() - joined} ms`);
        // Yes to all of them first: while one is on the way, the others answer.
        for (const turn of [1, 2, 3]) {
          const { spot, tookMs } = await acceptFirst(phone, CROWD_MS);
          console.log(`crowd ${turn}: yes after ${tookMs} ms, at "${spot}"`);
          expect(spot).not.toBe('');
          await phone.locator('.meet-back').click();
          await phone
            .getByTestId('meet-open')
            .nth(turn - 1)
            .waitFor();
        }
        for (const left of [3, 2, 1]) {
          await phone.getByTestId('meet-open').first().click();
          console.log(`we met: confirmed after ${await confirmMet(phone, 30_000)} ms, ${left - 1} left`);
          await phone.getByTestId('meet-close').click();
          await phone.getByTestId('meet-screen').waitFor({ state: 'detached' });
        }
        expect(phone.errors.filter((error) => !/status of 401/u.test(error))).toEqual([]);
      });
    },
    120_000,
  );

  inChromium('lets its crowd be paused and go on', async () => {
    await alone('demo', async () => {
      const { page: desk, caller } = await consoleBrowser();
      const eventId = (await demoOf(caller)) ?? '';
      await desk.goto(`/console/events/${eventId}/`);
      const crowd = desk.getByTestId('crowd-switch');
      await crowd.waitFor({ state: 'attached' });
      // It rests in the end: no other spec needs it, and it would be at work beside all of them.
      for (const running of [false, true, false]) {
        await crowd.click({ force: true });
        await eventually('the crowd to obey', async () => {
          const state = await caller.call(consoleApi.demo);
          return state.crowdRunning === running && (await crowd.isChecked()) === running;
        });
      }
    });
  });
});
