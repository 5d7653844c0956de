import { consoleApi } from '@commonground/client';
import { liveEvent, signInOwner } from '../product/callers.mjs';
import { withChromium } from '../product/chromium.mjs';
import { withApi } from '../product/running-api.mjs';

/**
 * The JavaScript that Chromium really fetches from the running product until the network is quiet: what is loaded on
 * demand or ahead of need is part of it, compressed as the server does it.
 * @returns {Promise<{ name: string, kilobytes: number }[]>} kilobytes of 1000
 */
export function fetchedKilobytes() {
  return withApi((api) =>
    withChromium(async (browser) => {
      const owner = await signInOwner(api);
      const { eventId } = await liveEvent(owner);
      const { joinUrl } = await owner.call(consoleApi.event, { params: { eventId } });
      const [name = '', value = ''] = owner.cookies.read().split('=');
      const session = { name, value, url: api.url };
      return [
        { name: 'attendee who joins', kilobytes: await fetchedBy(browser, joinUrl) },
        { name: 'screen that shows its code', kilobytes: await fetchedBy(browser, `${api.url}/screen/`) },
        {
          name: 'console, list of events',
          kilobytes: await fetchedBy(browser, `${api.url}/console/`, session),
        },
      ];
    }),
  );
}

/**
 * @param {any} browser
 * @param {string} address
 * @param {{ name: string, value: string, url: string }} [session]
 */
async function fetchedBy(browser, address, session) {
  const context = await browser.newContext();
  if (session) await context.addCookies([session]);
  const page = await context.newPage();
  const sizes = /** @type {Promise<number>[]} */ ([]);
  page.on('requestfinished', (/** @type {any} */ request) => {
    if (!/\.js$/u.test(new URL(request.url()).pathname)) return;
    sizes.push(
      request.sizes().then((/** @type {{ responseBodySize: number }} */ size) => size.responseBodySize),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return bytes / 1000;
}
