import { consoleApi } from '@commonground/client';
import { describe, expect, jest } from '@jest/globals';
import { aPhone, phoneOf } from '../attendee/phone.js';
import { openSection } from '../console/console-steps.js';
import { axeFindingsLightAndDark } from '../product/axe-findings.js';
import { consoleBrowser, inChromium } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { anEvent, join } from '../product/live-event.js';
import { planRounds } from '../rounds/start-rounds.js';

jest.setTimeout(120_000);

describe('somebody who is here for the first time', () => {
  inChromium('says so while joining, and is led to a volunteer before the first round', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer);
    // They fit nobody: only the welcome can bring the two together.
    await join(event, { name: 'Carl Cole', direction: 'offer', text: 'tuning of harpsichords' });
    const bea = await phoneOf(
      await join(event, { name: 'Bea Berg', direction: 'offer', text: 'yoga in the morning' }),
    );
    await bea.go('me');
    await bea.tap('welcome-buddy');
    await bea.settled();
    expect(await axeFindingsLightAndDark(bea.page)).toEqual([]);
    await bea.go('now');

    const zoe = await aPhone();
    await zoe.page.goto(event.joinUrl);
    await zoe.type('join-name', 'Zoe Zander');
    await zoe.type('join-text', 'a shipwright');
    await zoe.tap('join-next');
    await zoe.tap('welcome-newcomer');
    expect(await axeFindingsLightAndDark(zoe.page)).toEqual([]);
    await zoe.tap('join-submit');

    await zoe.card('Bea Berg').waitFor();
    expect(await zoe.find('suggestion-benefit-mine').textContent()).toBe(
      'You are new here, and they gladly welcome newcomers',
    );
    await bea.card('Zoe Zander').waitFor();
    expect(await bea.find('suggestion-benefit-mine').textContent()).toBe(
      'They are new here, and you gladly welcome newcomers',
    );
    expect(await axeFindingsLightAndDark(zoe.page)).toEqual([]);
    // No round has been planned so far.
    await planRounds(organizer, event.id);
    expect(zoe.page.errors.filter((error) => !error.includes('401'))).toEqual([]);

    // Who welcomes cannot be new here as well.
    await bea.go('me');
    await bea.tap('welcome-newcomer');
    expect(await bea.find('welcome-buddy').getAttribute('aria-checked')).toBe('false');
  });

  inChromium('is known to the organizer, who can name newcomers and buddies at the desk', async () => {
    const { page, caller } = await consoleBrowser();
    const event = await anEvent(caller);
    const zoe = await phoneOf(await join(event, { name: 'Zoe Zander', text: 'a shipwright' }));
    await join(event, { name: 'Bea Berg', direction: 'offer', text: 'yoga in the morning' });
    await page.goto(`/console/events/${event.id}/tips`);
    await openSection(page, 'attendees');
    const row = (name: string) => page.getByTestId('attendee-row').filter({ hasText: name });
    await row('Bea Berg').getByTestId('attendee-welcome').selectOption('buddy');
    await row('Zoe Zander').getByTestId('attendee-welcome').selectOption('newcomer');
    await zoe.card('Bea Berg').waitFor();
    await page.getByTestId('attendee-filter').selectOption('newcomer');
    await row('Bea Berg').waitFor({ state: 'detached' });
    expect(await row('Zoe Zander').count()).toBe(1);
    expect(await axeFindingsLightAndDark(page)).toEqual([]);

    const params = { eventId: event.id };
    expect(
      (await caller.call(consoleApi.rehearsal, { params, query: { seed: '1' } })).newcomersWithoutBuddy,
    ).toEqual([]);
    expect(page.errors).toEqual([]);
  });
});
