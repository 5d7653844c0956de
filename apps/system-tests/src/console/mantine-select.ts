import type { Page } from 'playwright-core';

/** Searches and picks an option in a list that opens below its field. */
export async function inMantineSelect(page: Page, testId: string, option: string): Promise<void> {
  await page.getByTestId(testId).fill(option);
  await page.getByRole('option', { name: option, exact: true }).click();
}
