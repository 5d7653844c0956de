import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { product } from './product.js';

/** Waits until the device could open the client without a network. */
export async function clientKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const container = navigator.serviceWorker;
    if (!container.controller)
      await new Promise((resolve) => container.addEventListener('controllerchange', resolve, { once: true }));
  });
}

/** Loads the page again while nothing answers, and makes sure that really nothing does. */
export async function reloadOffline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.reload();
  const answer = await page.evaluate(() =>
    fetch('/health/live').then(
      ({ status }) => status,
      () => 'none',
    ),
  );
  expect(answer).toBe('none');
}

/** The build of which a page is. */
export const buildOf = (page: Page): Promise<string | null> =>
  page.locator('meta[name="build"]').getAttribute('content');

/** Serves another build of a client for as long as `act` takes, which is told its name. */
export async function withNextBuild(
  client: 'attendee' | 'screen',
  act: (build: string) => Promise<void>,
): Promise<void> {
  const files = ['index.html', 'sw.js'].map((name) => join(product().dir, 'apps', client, 'dist', name));
  const before = files.map((file) => readFileSync(file, 'utf8'));
  const [, present = ''] = /<meta name="build" content="(\w+)"/u.exec(before[0] ?? '') ?? [];
  const next = present.split('').reverse().join('');
  try {
    files.forEach((file, at) => writeFileSync(file, before[at]?.replaceAll(present, next) ?? ''));
    await act(next);
  } finally {
    files.forEach((file, at) => writeFileSync(file, before[at] ?? ''));
  }
}
