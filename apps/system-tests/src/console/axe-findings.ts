import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The one rule whose answer depends on whether a page is light or dark. */
const COLOUR_RULE = 'color-contrast';

/**
 * What axe finds wrong on a page, in one line for each place: `rule: selector (what to do)`. Empty is what a page should be.
 * @param onlyColours asks for contrast alone, which is quicker
 */
export async function axeFindings(page: Page, onlyColours = false): Promise<string[]> {
  // Without frames nothing has to be gathered in another page, which is what takes long.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (onlyColours ? axe.withRules(COLOUR_RULE) : axe.withTags(TAGS)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const advice = failureSummary.split('\n').slice(1).join(' ').replace(/\s+/gu, ' ').trim();
      return `${id}: ${target.join(' ')} (${advice})`;
    }),
  );
}

/** The same for a page that follows the colour scheme of the device: all rules in the light, the colours in the dark again. */
export async function axeFindingsLightAndDark(page: Page): Promise<string[]> {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const [light, paper] = [await axeFindings(page), await ground()];
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction((before) => getComputedStyle(document.body).backgroundColor !== before, paper);
  const dark = (await axeFindings(page, true)).map((finding) => `dark, ${finding}`);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
}
