import { attendeeApi, consoleApi } from '@commonground/client';
import { describe, expect, jest } from '@jest/globals';
import { aPhone, live } from '../attendee/phone.js';
import { openSection } from '../console/console-steps.js';
import { axeFindingsLightAndDark } from '../product/axe-findings.js';
import { consoleBrowser, inChromium } from '../product/browser.js';
import { anEvent, join } from '../product/live-event.js';

jest.setTimeout(120_000);

describe('an event of a leads group', () => {
  inChromium(
    'refuses a second member of a profession with the name of the seat, and loses nothing typed',
    async () => {
      const { page, caller } = await consoleBrowser();
      const event = await anEvent(caller, { phase: 'open' });
      await page.goto(`/console/events/${event.id}/tips`);
      await openSection(page, 'matching');
      await page.getByTestId('rule-profession').press('Space');
      await page.getByTestId('matching-save').click();
      await page.getByTestId('matching-save').waitFor({ state: 'detached' });
      expect(await axeFindingsLightAndDark(page)).toEqual([]);
      const ada = await join(event, { name: 'Ada Ahrens', profession: 'Lawyer' });

      const phone = await aPhone();
      await phone.page.goto(event.joinUrl);
      await phone.type('join-name', 'Bo Brandt');
      await phone.type('join-profession', 'Attorney at law');
      await phone.type('join-text', 'clients for a new office');
      expect(await axeFindingsLightAndDark(phone.page)).toEqual([]);
      await phone.tap('join-next');
      await phone.tap('join-submit');
      const alert = phone.page.getByRole('alert');
      await alert.getByText('The seat “Lawyer” is taken at this event.').waitFor();
      expect(await alert.textContent()).not.toContain('Ada');
      expect(await axeFindingsLightAndDark(phone.page)).toEqual([]);

      await phone.tap('join-back');
      expect(await phone.find('join-name').inputValue()).toBe('Bo Brandt');
      expect(await phone.find('join-text').inputValue()).toBe('clients for a new office');
      expect(await phone.find('join-profession').inputValue()).toBe('Attorney at law');
      await phone.find('join-profession').fill('Photographer');
      await phone.tap('join-next');
      await phone.tap('join-submit');
      await live(phone);

      // Later it is the same, and what was typed stays in the field until the seat is free.
      await phone.go('me');
      await phone.find('profession').fill('Lawyer');
      await phone.tap('profession-save');
      await phone.find('profession-problem').getByText('The seat “Lawyer” is taken').waitFor();
      expect(await phone.find('profession').inputValue()).toBe('Lawyer');
      expect(await axeFindingsLightAndDark(phone.page)).toEqual([]);
      await ada.call(attendeeApi.leave);
      await phone.tap('profession-save');
      await phone.page.getByText('Saved', { exact: true }).waitFor();

      await openSection(page, 'attendees');
      await page.getByTestId('attendee-profession').getByText('Profession: Lawyer').waitFor();
      const { settings } = await caller.call(consoleApi.matching, { params: { eventId: event.id } });
      expect(settings.pairing.onePerProfession).toBe(true);
    },
  );
});
