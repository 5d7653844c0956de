import { attendeeApi, consoleApi } from '@commonground/client';
import { beforeAll, describe, expect } from '@jest/globals';
import { phoneOf } from '../attendee/phone.js';
import { openSection } from '../console/console-steps.js';
import { inChromium, openPage, signInAs } from '../product/browser.js';
import { type Caller, owner } from '../product/callers.js';
import { anEvent, join, type TestEvent, type TestPerson } from '../product/live-event.js';
import { pairedScreen, sceneShown } from '../screen/screen-steps.js';

const CLOCK = /^\d+:\d\d$/u;

let organizer: Caller;
let event: TestEvent;
let people: TestPerson[];
beforeAll(async () => {
  organizer = await owner();
  event = await anEvent(organizer);
  people = [];
  for (const name of ['Ada Ahrens', 'Bo Berg', 'Cem Can', 'Dora Diaz'])
    people.push(await join(event, { name, screen: name.startsWith('Ada') }));
});

describe('rounds', () => {
  inChromium(
    'are started at the console, lead a phone to its place and partner, and the screen counts',
    async () => {
      const desk = await openPage();
      await signInAs(desk, organizer);
      const [ada] = people;
      const phone = await phoneOf(ada!);
      const screen = await pairedScreen(organizer, event.id);

      await desk.goto(`/console/events/${event.id}`);
      await openSection(desk, 'rounds');
      await desk.getByTestId('rounds-plan').click();
      await desk.getByTestId('rounds-summary').waitFor();
      expect(await phone.find('round-card').count()).toBe(0);

      // Two change places with two presses of a key each, and change back.
      const seats = () => desk.getByTestId('rounds-seats').allTextContents();
      const before = await seats();
      const persons = desk.getByTestId('rounds-person');
      await desk.getByTestId('rounds-lanes').getByText('Round 4').click();
      const last = await seats();
      await persons.nth(0).press('Enter');
      await desk.locator('[data-testid=rounds-person][aria-pressed=true]').waitFor();
      await persons.nth(0).press('Enter');
      expect(await seats()).toEqual(last);
      await desk.getByTestId('rounds-lanes').getByText('Round 1').click();
      expect(await seats()).toEqual(before);

      await desk.getByTestId('rounds-start').click();
      await desk.getByTestId('rounds-start-confirm').click();
      await phone.find('round-place').waitFor();
      expect(await phone.find('round-place').textContent()).toMatch(/^Place \d$/u);
      expect(await phone.find('round-countdown').textContent()).toMatch(CLOCK);
      const partner = await phone.find('round-partner').textContent();
      expect(people.slice(1).map(({ me }) => me.name)).toContain(partner);
      await sceneShown(screen, 'round');
      expect(await screen.getByTestId('screen-countdown').textContent()).toMatch(CLOCK);
      const map = await screen.getByTestId('screen-round').textContent();
      expect(map).toContain('Ada');
      for (const { me } of people.slice(1)) expect(map).not.toContain(me.name.split(' ')[0]);

      await desk.getByTestId('rounds-skip').click();
      await desk.getByTestId('rounds-skip-confirm').click();
      await screen.locator('[data-testid=screen-round][data-part=round]').waitFor();
      await phone.tap('round-part');
      await phone.page.getByText('You sit out from the next round on').waitFor();

      await desk.getByTestId('rounds-finish').click();
      await desk.getByTestId('rounds-finish-confirm').click();
      await phone.find('rounds-over').waitFor();
      await phone.tap('round-met');
      await phone.page.getByText('Waiting for').waitFor();
      await screen.locator('[data-testid=scene]:not([data-kind=round])').waitFor();
      expect([...desk.errors, ...phone.page.errors, ...screen.errors]).toEqual([]);

      const mate = people.find(({ me }) => me.name === partner)!;
      await mate.call(attendeeApi.metPartner, { params: { attendeeId: ada!.me.id } });
      await phone.page.getByText('You keep each other’s card').waitFor();
      const plan = await organizer.call(consoleApi.rounds, { params: { eventId: event.id } });
      expect(plan.state).toBe('finished');
    },
  );
});
