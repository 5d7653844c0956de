import { join } from 'node:path';
import { checkout } from '../product/checkout.mjs';
import { atMost } from '../report/row.mjs';
import { bareReactKilobytes } from '../sizes/bare-react.mjs';
import { fetchedKilobytes } from '../sizes/fetched.mjs';
import { firstLoad, gzippedKilobytes } from '../sizes/first-load.mjs';

/** Where each client is served, and how much JavaScript it may need at first. */
const PAGES = [
  { name: 'attendee, first load', app: 'attendee', base: '/app/', gate: 150 },
  { name: 'screen, first load', app: 'screen', base: '/screen/', gate: 180 },
  { name: 'console, first route', app: 'console', base: '/console/', gate: 300 },
];

/**
 * Counts the JavaScript that each built client needs before it shows anything, and what Chromium fetches in all.
 * @param {(line: string) => void} say
 */
export async function measureSizes(say) {
  say('Bundling React alone …');
  const baseline = await bareReactKilobytes();
  const built = PAGES.map(({ name, app, base, gate }) => {
    const dist = join(checkout, 'apps', app, 'dist');
    const files = firstLoad(dist, base);
    say(`${app}: ${files.join(', ')}`);
    return atMost(`${name} (kB gzip)`, { measured: gzippedKilobytes(dist, files), baseline, gate });
  });
  say('Opening the pages in Chromium …');
  const fetched = (await fetchedKilobytes()).map(({ name, kilobytes }) =>
    atMost(`fetched by Chromium: ${name} (kB gzip)`, { measured: kilobytes, baseline }),
  );
  return [...built, ...fetched];
}
