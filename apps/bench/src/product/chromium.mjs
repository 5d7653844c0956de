import { cleanEnvironment } from './clean-environment.mjs';
import { loadFrom, loadModule } from './checkout.mjs';

/**
 * Lends a Chromium: CHROMIUM_PATH, else the usual places.
 * @template T
 * @param {(browser: any) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withChromium(use) {
  const { findChromium } = await loadModule('apps', 'launcher', 'src', 'platform', 'chromium.mjs');
  const executablePath = findChromium(cleanEnvironment());
  if (executablePath === undefined) {
    throw new Error('No Chromium found. Install one, or name it: CHROMIUM_PATH=/path/to/chromium');
  }
  const { chromium } = await loadFrom('apps/system-tests', 'playwright-core');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
