import { consoleApi } from '@commonground/client';
import { describe, expect } from '@jest/globals';
import { consoleBrowser, inChromium } from '../product/browser.js';
import { anEvent, join } from '../product/live-event.js';
import { openSection } from './console-steps.js';
import { inMantineSelect } from './mantine-select.js';

describe('the page on which an organizer sets matching', () => {
  inChromium('shows what settings do, plays the evening, and says why two people have no card', async () => {
    const { page, caller } = await consoleBrowser();
    const event = await anEvent(caller, { phase: 'open' });
    await join(event, { name: 'Ada Ahrens', direction: 'need', text: 'a lawyer for a work contract' });
    await join(event, { name: 'Bea Berg', direction: 'offer', text: 'attorney for employment contracts' });
    await join(event, { name: 'Carl Cole', direction: 'offer', text: 'harpsichord tuning' });
    const params = { eventId: event.id };
    const settings = async () => (await caller.call(consoleApi.matching, { params })).settings;
    await page.goto(`/console/events/${event.id}/tips`);
    await openSection(page, 'matching');

    const ada = page.getByTestId('preview-person').filter({ hasText: /^Ada Ahrens/u });
    await ada.getByText('attorney for employment contracts').waitFor();

    // The preset, and one dial turned by the keyboard.
    await page.getByTestId('matching-preset').getByText('Business').click();
    await page.getByTestId('dial-demand').getByRole('slider').press('ArrowRight');
    await page.getByTestId('rule-company').press('Space');

    // Neither a link nor the way back loses what is not saved.
    await page.getByTestId('nav-overview').click();
    await page.getByTestId('unsaved-leave').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByTestId('unsaved-leave').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(page.url()).toMatch(/\/matching$/u);

    await page.getByTestId('matching-save').click();
    await page.getByTestId('matching-save').waitFor({ state: 'detached' });
    expect(await settings()).toMatchObject({
      dials: { demand: 70, openChat: false },
      pairing: { apartInCompany: true },
    });

    await page.getByTestId('rehearse').click();
    const rehearsal = page.getByTestId('rehearsal');
    await rehearsal.waitFor();
    expect(await page.getByTestId('rehearsal-without').textContent()).toContain('Carl Cole');
    expect(await page.getByTestId('rehearsal-changes').count()).toBe(0);
    await page.getByTestId('dial-openChat').press('Space');
    await page.getByTestId('matching-save').click();
    await page.getByTestId('matching-save').waitFor({ state: 'detached' });
    await page.getByTestId('rehearse').click();
    await page.getByTestId('rehearsal-changes').waitFor();

    await inMantineSelect(page, 'why-one', 'Ada Ahrens');
    await inMantineSelect(page, 'why-other', 'Bea Berg');
    await page.getByTestId('why-rule').getByText('The event is not live').waitFor();
    expect(await page.getByTestId('why-fact').allTextContents()).toContain(
      'Bea Berg: “attorney for employment contracts”',
    );

    // All is saved: nobody is asked.
    await openSection(page, 'overview');
    expect(page.errors).toEqual([]);
  });
});
