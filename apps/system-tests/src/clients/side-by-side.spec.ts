import { attendeeApi, consoleApi, screenApi } from '@commonground/client';
import { describe, expect } from '@jest/globals';
import { consoleBrowser, inChromium, openPage, PHONE, PROJECTOR, signInAs } from '../product/browser.js';
import { unpairedScreen } from '../product/callers.js';
import { anEvent, join } from '../product/live-event.js';
import { product } from '../product/product.js';

const CLIENTS = [
  ['/app/', PHONE],
  ['/console/', undefined],
  ['/screen/', PROJECTOR],
] as const;

describe('the three clients in Chromium', () => {
  inChromium.each(CLIENTS)(
    '%s opens for a stranger, with nothing from another host',
    async (path, viewport) => {
      const page = await openPage({ ...(viewport ? { viewport } : {}) });
      const hosts = new Set<string>();
      page.on('request', (request) => hosts.add(new URL(request.url()).host));
      await page.goto(path);
      await page.locator('h1, h2, [role=heading]').first().waitFor();
      expect([...hosts]).toEqual([new URL(product().url).host]);
      // That nobody is signed in is an answer, which browsers write down as an error.
      expect(page.errors.filter((error) => !/status of 401/u.test(error))).toEqual([]);
    },
  );

  inChromium('are signed in side by side in one browser', async () => {
    const { page, caller } = await consoleBrowser();
    const event = await anEvent(caller);
    const [person, screen] = [await join(event), await unpairedScreen()];
    const body = { code: screen.session.pairingCode, name: 'Left of the stage' };
    await caller.call(consoleApi.pairScreen, { params: { eventId: event.id }, body });
    await signInAs(page, person);
    await signInAs(page, screen);

    const ask = async (method: string, path: string) => {
      const answer = await page.evaluate(
        async ([verb, address]) => {
          const response = await fetch(address, { method: verb });
          return { status: response.status, body: (await response.json()) as unknown };
        },
        [method, path] as const,
      );
      return answer;
    };
    expect(await ask('GET', consoleApi.session.path)).toMatchObject({ status: 200, body: { role: 'owner' } });
    expect(await ask('GET', attendeeApi.session.path)).toMatchObject({
      status: 200,
      body: { me: { id: person.me.id } },
    });
    expect(await ask('POST', screenApi.session.path)).toMatchObject({
      body: { state: 'paired', event: { id: event.id } },
    });
    // One leaves, the others stay.
    await caller.call(consoleApi.signOut);
    expect((await ask('GET', consoleApi.session.path)).status).toBe(401);
    expect((await ask('GET', attendeeApi.session.path)).status).toBe(200);
  });
});
