import { attendeeApi, consoleApi } from '@commonground/client';
import { describe, expect } from '@jest/globals';
import { inChromium } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { tryDeadlinesAgain } from '../product/deadlines.js';
import { anEvent } from '../product/live-event.js';
import { agreedPerson } from './agreed-person.js';
import { pairedScreen } from './screen-steps.js';

tryDeadlinesAgain();

const LIMIT_MS = 2000;

describe('consent that is withdrawn', () => {
  inChromium('takes name and card off every connected screen within two seconds', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer, { name: 'Evening of second thoughts' });
    const [leaving, staying] = [await agreedPerson(event, 'Plover'), await agreedPerson(event, 'Curlew')];
    const people = [
      await pairedScreen(organizer, event.id, '?scene=people'),
      await pairedScreen(organizer, event.id, '?scene=people'),
    ];
    const wall = await pairedScreen(organizer, event.id, '?scene=wall');
    for (const screen of people) {
      await screen.getByTestId('screen-person').filter({ hasText: leaving.name }).waitFor();
    }
    const pin = wall.getByTestId('screen-pin').filter({ hasText: 'Tea for Plover' });
    await pin.filter({ hasText: leaving.name }).waitFor();

    const withdrawn = Date.now();
    await leaving.person.call(attendeeApi.changeConsents, {
      body: { listed: true, suggested: true, screen: false },
    });
    const gone = await Promise.all(
      [...people, wall].map(async (screen) => {
        await screen.getByText(leaving.name).waitFor({ state: 'detached', timeout: LIMIT_MS });
        return Date.now() - withdrawn;
      }),
    );
    console.log(`consent withdrawn → gone after ${gone.join(', ')} ms`);
    expect(Math.max(...gone)).toBeLessThanOrEqual(LIMIT_MS);
    for (const screen of people) {
      expect(await screen.getByTestId('screen-person').allTextContents()).toEqual([
        `${staying.name}${staying.headline}`,
      ]);
    }
    // The pin itself stays: its owner took back the name on the screen, not the offer.
    await pin.waitFor();
  });

  inChromium('to a single field takes that field off', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer);
    const { person, name, headline } = await agreedPerson(event, 'Dunlin');
    const screen = await pairedScreen(organizer, event.id, '?scene=people');
    await screen.getByTestId('screen-person').filter({ hasText: headline }).waitFor();
    const { fieldAudiences } = (await person.call(attendeeApi.session)).me;
    await person.call(attendeeApi.changeMe, {
      body: { fieldAudiences: { ...fieldAudiences, headline: 'event' } },
    });
    await screen.getByText(headline).waitFor({ state: 'detached', timeout: LIMIT_MS });
    expect(await screen.getByTestId('screen-person').allTextContents()).toEqual([name]);
    // Whoever leaves is gone as well.
    await organizer.call(consoleApi.removeAttendee, {
      params: { eventId: event.id, attendeeId: person.me.id },
    });
    await screen.getByText(name).waitFor({ state: 'detached', timeout: LIMIT_MS });
  });
});
