import { consoleApi, newId } from '@commonground/client';
import { beforeAll, describe, expect } from '@jest/globals';
import { openSection, pairScreen } from '../console/console-steps.js';
import { consoleBrowser, inChromium } from '../product/browser.js';
import { anEvent, join } from '../product/live-event.js';
import { agreedPerson } from './agreed-person.js';
import { listenTo, momentsOf, watchMoments } from './screen-log.js';
import { openScreen, pairedScreen, pairingCodeOf, quickPlaylist, sceneShown } from './screen-steps.js';

let desk: Awaited<ReturnType<typeof consoleBrowser>>;
beforeAll(async () => {
  desk = await consoleBrowser();
});

describe('a screen', () => {
  inChromium('is paired from the console and plays every scene with what people agreed to', async () => {
    const { page: console_, caller } = desk;
    const event = await anEvent(caller, { name: 'Evening of scenes', withTips: true });
    await quickPlaylist(caller, event.id);
    const shown = await agreedPerson(event, 'Kestrel');
    const hidden = await join(event, { name: 'Hidden Heron', listed: true, text: 'a boat for the summer' });

    const screen = await openScreen();
    const heard = listenTo(screen);
    await watchMoments(screen);
    await console_.goto(`/console/events/${event.id}/screens`);
    await pairScreen(console_, await pairingCodeOf(screen), 'Over the bar');
    const paired = Date.now();
    await screen.getByTestId('scene').waitFor();
    console.log(`paired → playing in ${Date.now() - paired} ms`);

    await sceneShown(screen, 'join');
    await screen.getByTestId('screen-qr').locator('svg').waitFor();
    expect((await screen.getByTestId('screen-join-code').textContent())?.replace(/\W/gu, '')).toBe(
      event.joinCode.replace(/\W/gu, ''),
    );

    await sceneShown(screen, 'wall', 15_000);
    const cards = screen.getByTestId('screen-pin');
    expect(await cards.filter({ hasText: 'Tea for Kestrel' }).textContent()).toContain(shown.name);
    expect(await cards.filter({ hasText: 'a boat for the summer' }).textContent()).not.toContain(
      hidden.me.name,
    );
    expect(await screen.getByTestId('screen-join-code').count()).toBe(1);

    await sceneShown(screen, 'people', 20_000);
    const people = await screen.getByTestId('screen-person').allTextContents();
    expect(people).toEqual([`${shown.name}${shown.headline}`]);

    await sceneShown(screen, 'tip', 20_000);
    expect(await screen.getByTestId('screen-tip').textContent()).not.toBe('');

    const body = { id: newId(), text: 'The soup is ready at the long table.', minutes: 5 };
    await caller.call(consoleApi.publishAnnouncement, { params: { eventId: event.id }, body });
    const published = Date.now();
    await screen.getByTestId('screen-announcement').waitFor({ timeout: 2000 });
    console.log(`announcement on the screen after ${Date.now() - published} ms`);
    expect(await screen.getByTestId('screen-announcement').textContent()).toContain('The soup is ready');

    const moments = await momentsOf(screen);
    expect(moments.filter(({ letters }) => letters === 0)).toEqual([]);
    expect(heard.frames()).toBeGreaterThan(0);
    expect(await heard.among([shown.name, shown.headline])).toEqual([shown.name, shown.headline]);
    expect(await heard.among([hidden.me.name, hidden.me.id, ...shown.secrets])).toEqual([hidden.me.id]);
    expect(screen.errors).toEqual([]);
  });

  inChromium('that is removed shows a code again, and nothing of the event', async () => {
    const { page: console_, caller } = desk;
    const event = await anEvent(caller, { name: 'Evening of a lost screen' });
    const screen = await pairedScreen(caller, event.id);
    await console_.goto(`/console/events/${event.id}/`);
    await openSection(console_, 'screens');
    const row = console_.getByTestId('screen-row');
    await console_.locator('[data-testid=screen-row][data-online=true]').waitFor();
    await row.getByTestId('screen-remove').click();
    await console_.getByTestId('screen-remove-confirm').click();
    const removed = Date.now();
    expect(await pairingCodeOf(screen)).toMatch(/^[A-Z0-9]{4}/u);
    console.log(`removed → code in ${Date.now() - removed} ms`);
    expect(await screen.locator('body').textContent()).not.toContain(event.name);
    await row.waitFor({ state: 'detached' });
    // The same device can be paired again at once.
    await pairScreen(console_, await pairingCodeOf(screen), 'Back again');
    await screen.getByTestId('scene').waitFor();
  });
});
