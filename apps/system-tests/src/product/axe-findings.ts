import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { eventually } from './eventually.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules about colours: all that another theme of the same page can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What opens over a page. The page beneath has been looked at before it opened, and cannot be reached meanwhile. */
const OPENED = '[role="dialog"], [role="menu"]';

/**
 * What axe finds wrong on a page, in one line for each place: `rule: selector (what to do)`. Empty is what a page should be.
 * Where a dialog or a menu lies over the page, that alone is looked at.
 */
export function axeFindings(page: Page): Promise<string[]> {
  return findings(page, (axe) => axe.withTags(TAGS));
}

/** The same without the rules about colours, which take most of the time: for a page that is long rather than rich. */
export function axeFindingsOfStructure(page: Page): Promise<string[]> {
  return findings(page, (axe) => axe.withTags(TAGS).disableRules(COLOUR_RULES));
}

async function findings(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  await atRest(page);
  // Three things take long and tell nothing: to load axe again where it is, to gather in another page what frames say
  // where there are none, and to describe each place where all is well.
  const loaded = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder(loaded ? { page, axeSource: ';' } : { page }).setLegacyMode();
  if ((await page.locator(OPENED).filter({ visible: true }).count()) > 0) axe.include(OPENED);
  const { violations } = await choose(axe.options({ resultTypes: ['violations'] })).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const advice = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/gu, ' ').trim();
      return `${id}: ${target.join(' ')} (${advice})`;
    }),
  );
}

/**
 * The same for a page that follows the colour scheme of the device: all rules in the light, those about colours in the
 * dark too, each finding with the theme before it. The page is left in the light, and it is not loaded again for that.
 */
export async function axeFindingsLightAndDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const [light, paper] = [await axeFindings(page), await page.evaluate(ground)];
  await page.emulateMedia({ colorScheme: 'dark' });
  await eventually('the page to turn dark', async () => (await page.evaluate(ground)) !== paper);
  const dark = await findings(page, (axe) => axe.withRules(COLOUR_RULES));
  await page.emulateMedia({ colorScheme: 'light' });
  await eventually('the page to turn light', async () => (await page.evaluate(ground)) === paper);
  return [...light.map((finding) => `light, ${finding}`), ...dark.map((finding) => `dark, ${finding}`)];
}

/** What a page is drawn on, read in the page. */
const ground = (): string =>
  [document.documentElement, document.body].map((one) => getComputedStyle(one).backgroundColor).join();

/** Waits until nothing moves any more: a sheet that is still rising does not lie over the page yet. What loops is let be. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    // One that is cut short has come to rest as well.
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}
