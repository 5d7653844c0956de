import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inChromium, signInAs } from '../product/browser.js';
import { owner } from '../product/callers.js';
import { anEvent, join } from '../product/live-event.js';
import { aPhone, report, shown } from './phone.js';

declare global {
  interface Window {
    socketsPass?: boolean;
  }
}

/** A port that nobody answers at, so that the browser fails as it does where a network lets no websocket through. */
const NOWHERE = 'ws://127.0.0.1:9/';

async function blockSockets(page: Page): Promise<void> {
  await page.addInitScript((nowhere) => {
    window.WebSocket = new Proxy(window.WebSocket, {
      construct: (Socket, [address]: [string]) => new Socket(window.socketsPass ? address : nowhere),
    });
  }, NOWHERE);
}

describe('a phone whose network lets no websocket through', () => {
  inChromium('follows by long-poll, and moves over to the socket when there is one', async () => {
    const event = await anEvent(await owner());
    const [kim, lea] = [await join(event, { suggested: false }), await join(event, { suggested: false })];
    const phone = await aPhone();
    const { page } = phone;
    const via = (way: string) =>
      page.locator(`[data-testid=connection-state][data-state=live][data-via=${way}]`).waitFor();
    await blockSockets(page);
    await signInAs(page, kim);
    await page.goto('/app/');
    await via('poll');
    await phone.go('wall');

    const pinned = Date.now();
    await lea.pin('offer', 'a quiet corner');
    report('pinned → shown by long-poll', `${await shown(pinned, phone.pin('a quiet corner'))} ms`);
    // Not by a snapshot of one who lost the way: it is still live.
    await via('poll');

    await page.evaluate(() => {
      window.socketsPass = true;
      // The phone has changed its network; without a sign of that the socket is tried about once a minute.
      window.dispatchEvent(new Event('online'));
    });
    await via('socket');
    const answers: string[] = [];
    page.on('response', (response) => answers.push(new URL(response.url()).pathname));
    await lea.pin('offer', 'a loud corner');
    await phone.pin('a loud corner').waitFor();
    expect(answers.filter((path) => path.endsWith('/feed'))).toEqual([]);
  });
});
