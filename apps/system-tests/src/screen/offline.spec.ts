import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inChromium } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { clientKept, reloadOffline } from '../product/kept-client.js';
import { anEvent } from '../product/live-event.js';
import { agreedPerson } from './agreed-person.js';
import { inMemory, momentsOf, watchMoments } from './screen-log.js';
import { openScreen, pairByApi } from './screen-steps.js';

const SAFE = ['join', 'tip'];
/** Ten seconds, and as long as the page needs to look at its clock and change the scene. */
const FORGETS_WITHIN_MS = 11_500;
/** Nobody says that a network went silent: the page has to ask and wait for an answer first. */
const SILENCE_WITHIN_MS = FORGETS_WITHIN_MS + 4000;

/** People go first; the scene that takes their place follows with its cross-fade. */
const safeScene = (screen: Page): Promise<void> =>
  screen
    .locator(SAFE.map((kind) => `[data-testid="scene"][data-kind="${kind}"]`).join(', '))
    .waitFor({ timeout: 2000 });

describe('a screen without network', () => {
  inChromium('is never blank, forgets people after ten seconds and comes back by itself', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer, { name: 'Evening of the loose plug', withTips: true });
    const { name, headline } = await agreedPerson(event, 'Lapwing');
    const screen = await openScreen('?scene=people');
    await pairByApi(screen, organizer, event.id);
    await screen.getByTestId('screen-person').filter({ hasText: name }).waitFor();
    expect(await inMemory(screen, [name])).toEqual([name]);

    await watchMoments(screen);
    await screen.context().setOffline(true);
    const cut = Date.now();
    await screen.getByTestId('screen-offline').waitFor();
    await screen.getByText(name).waitFor({ state: 'detached', timeout: FORGETS_WITHIN_MS });
    const forgot = Date.now() - cut;
    console.log(`network gone → people gone after ${forgot} ms`);
    expect(forgot).toBeGreaterThanOrEqual(9000);
    await safeScene(screen);
    expect(await screen.locator('body').textContent()).not.toContain('Tea for Lapwing');
    expect(await inMemory(screen, [name, headline, 'Tea for Lapwing'])).toEqual([]);

    await screen.context().setOffline(false);
    const back = Date.now();
    await screen.getByTestId('screen-offline').waitFor({ state: 'detached', timeout: 15_000 });
    await screen.getByTestId('screen-person').filter({ hasText: name }).waitFor({ timeout: 15_000 });
    console.log(`network back → people back after ${Date.now() - back} ms`);

    const moments = await momentsOf(screen);
    expect(moments.filter(({ kind, letters }) => kind === null || letters < 20)).toEqual([]);
    const safely = moments.filter(({ at }) => at > FORGETS_WITHIN_MS && at < back - cut);
    expect(safely.filter(({ kind }) => !SAFE.includes(kind ?? ''))).toEqual([]);
  });

  inChromium(
    'that is switched off and on shows the way in, knows nobody, and comes back by itself',
    async () => {
      const organizer = await owner();
      const event = await anEvent(organizer, { name: 'Evening of the blown fuse', withTips: true });
      const { name, headline } = await agreedPerson(event, 'Curlew');
      const screen = await openScreen('?scene=people', { worker: true });
      await pairByApi(screen, organizer, event.id);
      await screen.getByTestId('screen-person').filter({ hasText: name }).waitFor();
      await clientKept(screen);

      await reloadOffline(screen);
      await screen.locator('[data-testid="scene"][data-kind="join"]').waitFor();
      await screen.getByTestId('screen-offline').waitFor();
      expect(await screen.getByTestId('screen-join-code').textContent()).toMatch(/^\w{3}\W\w{3}$/u);
      expect(await screen.locator('.header-name').textContent()).toBe(event.name);
      // The tips follow.
      expect(await screen.locator('.dots .dot').count()).toBe(2);
      const kept = await screen.evaluate(() => JSON.stringify(localStorage));
      expect([name, headline, 'Tea for Curlew'].filter((word) => kept.includes(word))).toEqual([]);

      await screen.context().setOffline(false);
      const back = Date.now();
      await screen.getByTestId('screen-person').filter({ hasText: name }).waitFor({ timeout: 15_000 });
      await screen.getByTestId('screen-offline').waitFor({ state: 'detached' });
      console.log(`network back after a start without → people back after ${Date.now() - back} ms`);
    },
  );

  inChromium('that swallows everything in silence is noticed as well', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer, { name: 'Evening of the dead switch', withTips: true });
    const { name } = await agreedPerson(event, 'Redshank');
    const screen = await openScreen('?scene=people');
    let dead = false;
    await screen.routeWebSocket(/\/feed\//u, (socket) => {
      const server = socket.connectToServer();
      socket.onMessage((message) => void (dead || server.send(message)));
      server.onMessage((message) => void (dead || socket.send(message)));
    });
    // Requests get no answer, neither a good nor a bad one.
    await screen.route('**/api/**', async (route) => {
      if (!dead) await route.continue();
    });
    // A page takes over its sockets when it loads.
    await screen.reload();
    await pairByApi(screen, organizer, event.id);
    await screen.getByTestId('screen-person').filter({ hasText: name }).waitFor();
    dead = true;
    const cut = Date.now();
    await screen.getByText(name).waitFor({ state: 'detached', timeout: SILENCE_WITHIN_MS });
    console.log(`network silent → people gone after ${Date.now() - cut} ms`);
    await safeScene(screen);
  });

  inChromium('that breaks for a moment keeps what it shows', async () => {
    const organizer = await owner();
    const event = await anEvent(organizer, { name: 'Evening of the short break' });
    const { name } = await agreedPerson(event, 'Wigeon');
    const screen = await openScreen('?scene=people');
    await pairByApi(screen, organizer, event.id);
    await screen.getByTestId('screen-person').filter({ hasText: name }).waitFor();
    await screen.context().setOffline(true);
    await screen.getByTestId('screen-offline').waitFor();
    expect(await screen.getByTestId('screen-person').allTextContents()).toHaveLength(1);
    await screen.context().setOffline(false);
    await screen.getByTestId('screen-offline').waitFor({ state: 'detached' });
    expect(await screen.getByTestId('screen-person').allTextContents()).toHaveLength(1);
  });
});
