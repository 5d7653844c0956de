import { expect } from '@jest/globals';
import { axeFindingsLightAndDark } from '../product/axe-findings.js';
import { consoleBrowser, inChromium } from '../product/browser.js';
import { anEvent } from '../product/live-event.js';

inChromium(
  'a page of the console that the network loses says so, leaves the others alone and comes back',
  async () => {
    const { page, caller } = await consoleBrowser();
    const event = await anEvent(caller);
    await page.route('**/assets/zones-page-*.js', (route) => route.abort('connectionfailed'));
    await page.goto(`/console/events/${event.id}/topics`);
    await page.getByTestId('topic-add').waitFor();
    await page.getByTestId('nav-zones').click();
    await page.getByTestId('page-failed').waitFor();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);

    await page.getByTestId('nav-topics').click();
    await page.getByTestId('topic-add').waitFor();
    await page.getByTestId('nav-zones').click();
    await page.getByTestId('page-failed').waitFor();
    await page.unroute('**/assets/zones-page-*.js');
    await page.getByTestId('page-again').click();
    await page.getByTestId('zone-add').first().waitFor();
  },
);
