import { attendeeApi, newId } from '@commonground/client';
import { describe, expect } from '@jest/globals';
import { phoneOf } from '../attendee/phone.js';
import { openSection } from '../console/console-steps.js';
import { axeFindings } from '../product/axe-findings.js';
import { inChromium, openPage, signInAs } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { tryDeadlinesAgain } from '../product/deadlines.js';
import { anEvent, join } from '../product/live-event.js';
import { pairedScreen, sceneShown } from '../screen/screen-steps.js';

tryDeadlinesAgain();

const CLOCK = /^\+?\d+:\d\d$/u;
const LIMIT_MS = 2000;

describe('the open microphone', () => {
  inChromium(
    'is asked for on the phone, moderated at the console, and the screen shows who speaks',
    async () => {
      const organizer = await owner();
      const event = await anEvent(organizer);
      const [ada, bo, cem] = [
        await join(event, { name: 'Ada Ahrens', screen: true }),
        await join(event, { name: 'Bo Berg' }),
        await join(event, { name: 'Cem Can' }),
      ];
      const desk = await openPage();
      await signInAs(desk, organizer);
      const phone = await phoneOf(cem);
      const screen = await pairedScreen(organizer, event.id);
      await desk.goto(`/console/events/${event.id}`);
      await openSection(desk, 'microphone');
      await desk.getByTestId('microphone-open').click();
      await phone.find('microphone-ask').waitFor();

      await ada.call(attendeeApi.askForMicrophone, { body: { id: newId() } });
      const boAsked = newId();
      await bo.call(attendeeApi.askForMicrophone, { body: { id: boAsked } });
      await phone.tap('microphone-ask');
      await phone.find('microphone-position').getByText('3').waitFor();
      await desk.getByTestId('microphone-row').filter({ hasText: 'Cem Can' }).waitFor();

      // The queue moves: nothing is written to this phone but what everybody gets.
      const left = Date.now();
      await bo.call(attendeeApi.leaveMicrophone);
      await phone.find('microphone-position').getByText('2').waitFor({ timeout: LIMIT_MS });
      const moved = Date.now() - left;

      // Whoever left by mistake stands where they stood.
      await phone.tap('microphone-leave');
      await desk.getByTestId('microphone-row').filter({ hasText: 'Cem Can' }).waitFor({ state: 'detached' });
      await phone.tap(phone.find('toast').getByRole('button', { name: 'Undo' }));
      await phone.find('microphone-position').getByText('2').waitFor();

      await desk.getByTestId('microphone-next').press('Enter');
      await sceneShown(screen, 'microphone');
      await screen.getByTestId('screen-speaker').getByText('Ada Ahrens').waitFor();
      expect(await screen.getByTestId('screen-turn').textContent()).toMatch(CLOCK);
      expect(await screen.getByTestId('screen-next').allTextContents()).toEqual(['A guest']);
      await phone.page.getByText('You are next').first().waitFor();

      const called = Date.now();
      await desk.getByTestId('microphone-next').press('Enter');
      await phone.find('microphone-countdown').waitFor({ timeout: LIMIT_MS });
      const told = Date.now() - called;
      expect(await phone.find('microphone-turn').textContent()).toBe('It is your turn at the microphone.');
      expect(await phone.find('microphone-countdown').textContent()).toMatch(CLOCK);
      await screen.getByTestId('screen-speaker').getByText('A guest').waitFor();
      expect(await screen.content()).not.toContain('Cem Can');
      console.log(`queue moved → phone after ${moved} ms; called → phone after ${told} ms`);

      const pages = { desk, screen, phone: phone.page };
      for (const [name, page] of Object.entries(pages))
        expect({ [name]: await axeFindings(page) }).toEqual({ [name]: [] });

      await desk.getByTestId('microphone-end').click();
      await phone.page.getByText('Your turn is over').waitFor();
      await desk.getByTestId('microphone-close').click();
      await desk.getByTestId('microphone-close-confirm').click();
      await phone.find('microphone-card').waitFor({ state: 'detached' });
      await screen.locator('[data-testid=scene]:not([data-kind=microphone])').waitFor();
      expect([...desk.errors, ...phone.page.errors, ...screen.errors]).toEqual([]);
    },
  );
});
