import type { ImportCounts } from '@commonground/contracts';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Shares that the progress bar showed, in percent. */
    progressSeen?: number[];
  }
}

/** Opens the page where a list is dropped. */
export async function openImport(page: Page, eventId: string): Promise<void> {
  await page.goto(`/console/events/${eventId}/attendees/import`);
  await page.locator('.console-drop').waitFor();
}

/** Drops a file from the desktop on the page. */
export async function dropList(page: Page, content: Buffer, name: string): Promise<void> {
  const files = await page.evaluateHandle(
    ({ base64, fileName }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], fileName, { type: 'text/csv' }));
      return transfer;
    },
    { base64: content.toString('base64'), fileName: name },
  );
  const target = page.locator('.console-drop');
  await target.dispatchEvent('dragover', { dataTransfer: files });
  await target.dispatchEvent('drop', { dataTransfer: files });
}

/** The numbers of a dry run or a result. */
export async function countsOf(page: Page): Promise<ImportCounts> {
  const read = async (action: string) => {
    const text = (await page.getByTestId(`import-count-${action}`).textContent()) ?? '';
    return Number(text.replace(/\D/gu, ''));
  };
  return {
    create: await read('create'),
    update: await read('update'),
    unchanged: await read('unchanged'),
    skip: await read('skip'),
    error: await read('error'),
  };
}

/** Writes down from now on what the progress bar shows, however short. */
export function watchProgress(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: number[] = (window.progressSeen = []);
    const look = () => {
      const bar = document.querySelector('[data-testid=import-progress] [role=progressbar]');
      const share = Math.round(Number(bar?.getAttribute('aria-valuenow') ?? -1));
      if (share >= 0 && seen.at(-1) !== share) seen.push(share);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

/** What the progress bar showed since it was watched. */
export function progressSeen(page: Page): Promise<number[]> {
  return page.evaluate(() => window.progressSeen ?? []);
}
