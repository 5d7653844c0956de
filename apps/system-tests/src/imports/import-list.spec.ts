import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { consoleApi } from '@commonground/client';
import { generateAttendeeList } from '@commonground/interchange';
import { beforeAll, describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { consoleBrowser, inChromium } from '../product/browser.js';
import type { Caller } from '../product/callers.js';
import { anEvent } from '../product/live-event.js';
import { attendeesOf } from './import-calls.js';
import { countsOf, dropList, openImport, progressSeen, watchProgress } from './import-steps.js';

const project = resolve(import.meta.dirname, '../../../..');
const fixture = (name: string) => readFileSync(join(project, 'libs/interchange/fixtures', name));
const conference = join(
  process.env['BENCH_DATA'] ?? resolve(project, '../shared/data'),
  'attendees/conference-1162.csv',
);
const PEOPLE = 1162;

let page: Page & { errors: string[] };
let organizer: Caller;
beforeAll(async () => {
  ({ page, caller: organizer } = await consoleBrowser());
});

/** Drops, checks the dry run and takes over; answers the milliseconds from the press to the result. */
async function takeOver(eventId: string, content: Buffer, name: string): Promise<number> {
  await openImport(page, eventId);
  await dropList(page, content, name);
  await page.getByTestId('import-apply').waitFor();
  await watchProgress(page);
  const begun = Date.now();
  await page.getByTestId('import-apply').click();
  await page.getByTestId('import-done').waitFor({ timeout: 10_000 });
  return Date.now() - begun;
}

describe('a list of 1,162 people', () => {
  inChromium(
    'is recognised, rehearsed, taken over within ten seconds, found again and taken back',
    async () => {
      const { id } = await anEvent(organizer, { name: 'Conference of one thousand' });
      const list = Buffer.from(generateAttendeeList(11, PEOPLE, 'pretix-checkin'));
      await openImport(page, id);
      await dropList(page, list, 'check-in-list.csv');
      const dialect = page.getByTestId('import-dialect');
      await dialect.waitFor();
      expect(await dialect.getAttribute('data-dialect')).toBe('pretix-checkin');
      await page.getByTestId('import-mapping').waitFor();
      const mapped = page.getByTestId('import-mapping').locator('select');
      const fields = await mapped.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
      expect(fields).toEqual(expect.arrayContaining(['email', 'company']));
      await page.getByTestId('import-preview-row').nth(4).waitFor();
      const rehearsed = await countsOf(page);
      const { create, update, unchanged, skip, error } = rehearsed;
      expect(create + update + unchanged + skip + error).toBe(PEOPLE);
      expect(create).toBeGreaterThan(PEOPLE * 0.9);
      expect(await attendeesOf(organizer, id)).toEqual([]);

      const took = await takeOver(id, list, 'check-in-list.csv');
      const steps = await progressSeen(page);
      console.log(`1,162 rows: ${create} people taken over in ${took} ms, progress ${steps.join(' → ')} %`);
      expect(took).toBeLessThanOrEqual(10_000);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      expect(await countsOf(page)).toEqual(rehearsed);
      expect(await attendeesOf(organizer, id)).toHaveLength(create);
      await page.getByTestId('import-to-attendees').click();
      await page.getByTestId('attendee-row').first().waitFor();
      const total = create.toLocaleString('en-GB');
      await page.getByTestId('attendee-count').filter({ hasText: total }).waitFor();

      await openImport(page, id);
      await dropList(page, list, 'check-in-list.csv');
      await page.getByTestId('import-apply').waitFor();
      expect(await countsOf(page)).toEqual({ ...rehearsed, create: 0, unchanged: create + unchanged });
      expect(await page.getByTestId('import-apply').isDisabled()).toBe(true);
      expect(await attendeesOf(organizer, id)).toHaveLength(create);

      await openImport(page, id);
      const applied = page.getByTestId('import-history-row').filter({ has: page.getByTestId('import-undo') });
      await applied.first().waitFor();
      expect(await applied.count()).toBe(1);
      await applied.getByRole('link').click();
      await page.getByTestId('import-undo').click();
      const undone = Date.now();
      await page.getByTestId('import-undo-confirm').click();
      await page.getByTestId('import-undone').waitFor();
      console.log(`taken back in ${Date.now() - undone} ms`);
      expect(await attendeesOf(organizer, id)).toEqual([]);
    },
  );

  (existsSync(conference) ? inChromium : inChromium.skip)(
    'of a real conference is taken over as well',
    async () => {
      const { id } = await anEvent(organizer, { name: 'A conference as it was' });
      const took = await takeOver(id, readFileSync(conference), 'conference-1162.csv');
      const { create, skip, error } = await countsOf(page);
      console.log(`conference-1162.csv: ${create} new, ${skip} skipped, ${error} errors, in ${took} ms`);
      expect(create + skip + error).toBe(PEOPLE);
      expect(await attendeesOf(organizer, id)).toHaveLength(create);
    },
  );
});

describe('exports of other tools', () => {
  inChromium.each([
    ['luma', 'luma-guests.csv'],
    ['pretix-checkin', 'pretix-checkin-list.semicolon.csv'],
    ['eventbrite', 'eventbrite-attendees.csv'],
    ['hievents', 'hievents-attendees.csv'],
  ])('of %s are known by preset', async (dialect, file) => {
    const { id } = await anEvent(organizer);
    await openImport(page, id);
    await dropList(page, fixture(file), file);
    await page.getByTestId('import-dialect').waitFor();
    expect(await page.getByTestId('import-dialect').getAttribute('data-dialect')).toBe(dialect);
    const { create, error } = await countsOf(page);
    expect([create >= 1, error]).toEqual([true, 0]);
    await page.getByTestId('import-apply').click();
    await page.getByTestId('import-done').waitFor();
    expect(await attendeesOf(organizer, id)).toHaveLength(create);
  });

  inChromium(
    'in Windows-1252 with semicolons keep their umlauts, and a column can be matched by hand',
    async () => {
      const { id } = await anEvent(organizer);
      await openImport(page, id);
      const text = 'Gast;Mail;Wünsche\r\nJürgen Groß;juergen@mail.example;Eine Ölmühle mit Café\r\n';
      await dropList(page, Buffer.from(text, 'latin1'), 'gäste.csv');
      await page.getByTestId('import-mapping').waitFor();
      await page.getByTestId('import-mapping').locator('select').nth(0).selectOption('name');
      const row = page.getByTestId('import-preview-row').filter({ hasText: 'Jürgen Groß' });
      await row.waitFor();
      await page.getByTestId('import-mapping').locator('select').nth(1).selectOption('email');
      await row.filter({ hasText: 'juergen@mail.example' }).waitFor();
      await page.getByTestId('import-apply').click();
      await page.getByTestId('import-done').waitFor();
      expect(await attendeesOf(organizer, id)).toMatchObject([
        { name: 'Jürgen Groß', email: 'juergen@mail.example' },
      ]);
    },
  );
});

describe('a broken file', () => {
  inChromium('changes nothing and says where it is broken', async () => {
    const { id } = await anEvent(organizer);
    await openImport(page, id);
    const text = 'name,email\r\nAda Ahrens,ada@mail.example\r\n"Ben Bauer,ben@mail.example\r\n';
    await dropList(page, Buffer.from(text), 'broken.csv');
    const complaint = page.getByTestId('import-error');
    await complaint.waitFor();
    expect(await complaint.textContent()).toMatch(/Row 3.*Nothing was changed/u);
    expect(await attendeesOf(organizer, id)).toEqual([]);
    expect(await organizer.call(consoleApi.imports, { params: { eventId: id } })).toEqual([]);
  });
});
