import { attendeeApi } from '@commonground/client';
import type { SuggestionView } from '@commonground/contracts';
import { describe, expect } from '@jest/globals';
import { axeFindingsLightAndDark } from '../product/axe-findings.js';
import { consoleBrowser, inChromium } from '../product/browser.js';
import { eventually } from '../product/eventually.js';
import { anEvent, join, type TestPerson } from '../product/live-event.js';
import { openSection } from './console-steps.js';
import { inMantineSelect } from './mantine-select.js';

const cardsOf = async (person: TestPerson) => {
  const { entities } = await person.call(attendeeApi.snapshot);
  return (entities.suggestion ?? []) as SuggestionView[];
};

describe('the words of an event', () => {
  inChromium('are taught on the page Matching and bring people together at once', async () => {
    const { page, caller } = await consoleBrowser();
    const event = await anEvent(caller);
    const seeker = await join(event, { name: 'Carl Cole', text: 'a chippy for our stage' });
    const helper = await join(event, { name: 'Bea Berg', direction: 'offer', text: 'carpenter' });
    await page.goto(`/console/events/${event.id}/tips`);
    await openSection(page, 'matching');
    const row = page.getByTestId('words-row');

    await page.getByTestId('words-add').click();
    const field = page.getByTestId('words-field');
    await field.fill('looking for');
    await page.getByTestId('words-own').check();
    await page.getByTestId('words-save').click();
    await page.getByText('Everybody writes this word').waitFor();

    await field.fill('');
    await field.press('Backspace');
    await field.fill('chippy');
    await field.press('Enter');
    await page.getByTestId('words-touched').getByText('1 pin').waitFor();
    await page.getByRole('radio', { name: 'The same as' }).check();
    await inMantineSelect(page, 'words-concept', 'carpenter');
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
    await page.getByTestId('words-save').click();
    await row.filter({ hasText: 'carpenter' }).filter({ hasText: '1 pin' }).waitFor();
    const saved = Date.now();
    const partners = async () =>
      (await cardsOf(seeker)).map(({ label, partner }) => `${label} ${partner.name}`);
    await eventually('the card of the two', async () => (await partners()).includes('match Bea Berg'));
    console.log(`words saved → card after ${Date.now() - saved} ms`);
    expect(await cardsOf(helper)).toHaveLength(1);

    await row.getByTestId('words-edit').click();
    await field.fill('joinery lad');
    await page.getByTestId('words-save').click();
    await row.filter({ hasText: 'chippy, joinery lad' }).waitFor();
    await row.getByTestId('words-remove').click();
    await row.waitFor({ state: 'detached' });
    await page.getByTestId('words-undo').click();
    await row.filter({ hasText: 'chippy, joinery lad' }).waitFor();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
    expect(page.errors.filter((error) => !error.includes('422'))).toEqual([]);
  });
});
