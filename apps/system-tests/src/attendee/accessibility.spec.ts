import { AxeBuilder } from '@axe-core/playwright';
import { attendeeApi, consoleApi } from '@commonground/client';
import { describe, expect, jest } from '@jest/globals';
import { inChromium } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { anEvent, aZone, join } from '../product/live-event.js';
import { aPhone, type Phone, phoneOf } from './phone.js';

jest.setTimeout(120_000);

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The page is the same in both themes; only what depends on colours can differ.
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** A phone that notes what axe finds on each view that is looked at, light and dark, in words. */
function inspecting({ page }: Phone) {
  const found: string[] = [];
  const note = async (view: string, axe: AxeBuilder) => {
    // Without frames nothing has to be gathered in another page.
    const { violations } = await axe.setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${view}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`);
  };
  const look = async (view: string) => {
    await note(view, new AxeBuilder({ page }).withTags(RULES));
    await page.emulateMedia({ colorScheme: 'dark' });
    await note(`${view}, dark`, new AxeBuilder({ page }).withRules(COLOURS));
    await page.emulateMedia({ colorScheme: 'light' });
    const [wide, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    if (Number(wide) > Number(width)) found.push(`${view}: ${wide} px wide on a phone of ${width}`);
  };
  return { found, look };
}

describe('axe finds nothing, light and dark,', () => {
  inChromium('from the code to the pin', async () => {
    const event = await anEvent(await owner());
    const phone = await aPhone();
    const { found, look } = inspecting(phone);
    await phone.page.goto('/app/');
    await phone.find('join-code').waitFor();
    await look('code');
    await phone.page.goto(event.joinUrl);
    await phone.find('join-name').waitFor();
    await look('first step');
    await phone.tap('join-next');
    await look('first step with what is missing');
    await phone.type('join-name', 'Ida');
    await phone.tap(phone.find('join-chip').first());
    await phone.tap('join-next');
    await phone.find('join-submit').waitFor();
    await look('second step');
    expect(found).toEqual([]);
  });

  inChromium('in every section, sheet and on "where to meet"', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer, { withTips: true });
    await aZone(organizer, event.id);
    const params = { eventId: event.id };
    const body = { id: (await join(event)).me.id, text: 'Soup is served.', minutes: 30 };
    await organizer.call(consoleApi.publishAnnouncement, { params, body });
    const ida = await join(event, {
      name: 'Ida Strand',
      headline: 'Keeper of a lighthouse',
      listed: true,
      text: 'a shipwright',
    });
    await ida.call(attendeeApi.changeMe, { body: { company: 'North Light', goal: 3 } });
    const phone = await phoneOf(ida);
    const { found, look } = inspecting(phone);
    const close = async () => {
      await phone.page.keyboard.press('Escape');
      await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
    };

    await phone.page.getByText('Soup is served.').waitFor();
    await look('Now, nobody yet');
    const ole = await join(event, {
      name: 'Ole Brandt',
      headline: 'Designer',
      listed: true,
      direction: 'offer',
      text: 'graphic design, logos',
    });
    await ida.pin('need', 'a graphic designer');
    await phone.card('Ole Brandt').waitFor();
    await look('Now, with a card');
    await phone.tap('suggestion-accept');
    await phone.find('suggestion-waiting').waitFor();
    await look('Now, having said yes');

    await phone.go('wall');
    await look('Wall');
    await phone.tap(phone.pin('logos').locator('button'));
    await look('sheet of a pin');
    await phone.tap('pin-copy');
    await phone.find('pin-copied').waitFor();
    await look('sheet of a copied pin');
    await phone.tap('block');
    await look('sheet that asks before blocking');
    await close();
    await phone.tap('pin-add');
    await phone.find('pin-save').waitFor();
    await look('form of a pin');
    await close();

    await phone.go('people');
    await phone.find('person-card').first().waitFor();
    await look('People');
    await phone.tap(phone.find('person-card').filter({ hasText: 'Ole' }).getByRole('button'));
    await phone.find('person-sheet').waitFor();
    await look('sheet of a person');
    await close();
    await phone.go('contacts');
    await phone.find('contact-card').waitFor();
    await look('Contacts');
    await phone.go('me');
    await look('Me');
    await phone.tap('card-edit');
    await phone.find('card-save').waitFor();
    await look('card');
    await close();
    await phone.tap('leave');
    await phone.find('leave-confirm').waitFor();
    await look('leaving');
    await close();
    await phone.tap('mood-button');
    await phone.tap('mood-option-approach-me');
    await phone.find('mood-minutes-30').waitFor();
    await look('mood');
    await close();

    const [card] = (await ole.call(attendeeApi.snapshot)).entities.suggestion as { id: string }[];
    await ole.call(attendeeApi.accept, { params: { suggestionId: card?.id ?? '' } });
    await phone.find('meet-screen').waitFor();
    await look('where to meet');
    await ole.call(attendeeApi.confirmMet, { params: { suggestionId: card?.id ?? '' } });
    await phone.tap('meet-met');
    await phone.find('meet-done').waitFor();
    await look('met');
    expect(found).toEqual([]);
  });
});
