import { newId } from '@commonground/client';
import { describe, expect, jest } from '@jest/globals';
import { axeFindings, axeFindingsLightAndDark } from '../product/axe-findings.js';
import { consoleBrowser, inChromium, signInAs } from '../product/browser.js';
import { anEvent, join, type TestEvent, type TestPerson } from '../product/live-event.js';
import { product } from '../product/product.js';
import { ask } from '../product/sql.js';
import { databaseUrlOf } from '../start/embedded-database.js';
import { aPhone, live, type Phone } from './phone.js';

jest.setTimeout(60_000);

/**
 * Somebody who joined above the ceiling. Written by hand, because it takes 600 others to get there; that the API writes
 * just this is what its own tests say.
 */
async function aWaiting(event: TestEvent, name: string): Promise<TestPerson> {
  const person = await join(event, { name, listed: true, text: `a word with ${name}` });
  const pin = { id: newId(), topicId: event.topics[0]?.id, direction: 'need', text: `a word with ${name}` };
  await ask(
    databaseUrlOf(product().dataDir),
    `DELETE FROM pin WHERE attendee_id = '${person.me.id}';
     UPDATE attendee SET joined_at = NULL, present = false, waiting_since = now(), held_pin = '${JSON.stringify(pin)}'
     WHERE id = '${person.me.id}'`,
  );
  return person;
}

async function phoneThatWaits(person: TestPerson): Promise<Phone> {
  const phone = await aPhone();
  await signInAs(phone.page, person);
  await phone.page.goto('/app/');
  await phone.find('waiting-to-join').waitFor();
  await live(phone);
  return phone;
}

describe('waiting to be let in', () => {
  inChromium('shows nobody to anybody, and ends by one press of the organizer', async () => {
    const { page, caller } = await consoleBrowser();
    const event = await anEvent(caller, { name: 'A crowded evening' });
    await join(event, { name: 'Ida Inside', listed: true });
    const [lev, mia] = [
      await phoneThatWaits(await aWaiting(event, 'Lev Patient')),
      await phoneThatWaits(await aWaiting(event, 'Mia Early')),
    ];
    await page.goto(`/console/events/${event.id}`);
    const rows = page.getByTestId('waiting-join');
    await rows.nth(1).waitFor();
    expect(await axeFindingsLightAndDark(page)).toEqual([]);
    expect(await axeFindings(lev.page)).toEqual([]);
    await lev.page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(lev.page)).toEqual([]);
    expect(await lev.received()).not.toMatch(/Ida Inside|Mia Early/u);
    expect(await mia.received()).not.toMatch(/Ida Inside|Lev Patient/u);

    await rows.filter({ hasText: 'Lev Patient' }).getByTestId('admit').click();
    await lev.find('mood-button').waitFor();
    await lev.go('wall');
    await lev.pin('a word with Lev Patient').waitFor();
    expect(await lev.received()).not.toContain('Mia Early');

    await rows.filter({ hasText: 'Mia Early' }).getByTestId('turn-away').click();
    await page.getByTestId('turn-away-confirm').click();
    await mia.page.getByRole('status').getByText('did not let you in this time').waitFor();
    expect(await mia.find('join-code').isVisible()).toBe(true);

    await rows.first().waitFor({ state: 'detached' });
    expect(page.errors).toEqual([]);
  });
});
