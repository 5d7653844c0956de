import { afterAll, it } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Caller, owner } from './callers.js';
import { product } from './product.js';

/** A test that needs Chromium. Where there is none it counts as skipped, never as passed. */
export const inChromium: typeof it = process.env['CHROMIUM_MISSING'] ? (it.skip as typeof it) : it;

/** What of a device matters to a test. */
export interface PageWish {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  locale?: string;
  reducedMotion?: 'reduce' | 'no-preference';
  /** Touch, as on a phone. */
  touch?: boolean;
  /** Keeps the client on the device, so that it opens without a network. Left out: the page alone, as in a first visit. */
  worker?: boolean;
  /** Origin that relative addresses belong to; left out: the shared product. */
  origin?: string;
}

/** Sizes that the story names. */
export const PHONE = { width: 390, height: 844 };
export const PROJECTOR = { width: 1920, height: 1080 };
export const LAPTOP = { width: 1280, height: 800 };

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of tests are short: most of what is compiled ahead of its use would never be used.
  '--js-flags=--max-lazy',
];

let browser: Promise<Browser> | undefined;

/** One browser for each spec file, closed behind it. */
function theBrowser(): Promise<Browser> {
  return (browser ??= chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    args: ARGS,
  }));
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** A browser of somebody's own: no cookies, no storage. */
export async function openContext(wish: PageWish = {}): Promise<BrowserContext> {
  const context = await (
    await theBrowser()
  ).newContext({
    baseURL: wish.origin ?? product().url,
    viewport: wish.viewport ?? LAPTOP,
    colorScheme: wish.colorScheme ?? 'light',
    locale: wish.locale ?? 'en-GB',
    reducedMotion: wish.reducedMotion ?? 'reduce',
    hasTouch: wish.touch ?? false,
    serviceWorkers: wish.worker ? 'allow' : 'block',
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** A page in a browser of its own. What goes wrong in it is collected in `errors`. */
export async function openPage(wish: PageWish = {}): Promise<Page & { errors: string[] }> {
  const page = await (await openContext(wish)).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return Object.assign(page, { errors });
}

/** Gives a page the session of a caller, as if it had signed in there. */
export async function signInAs(page: Page, caller: Caller): Promise<void> {
  const cookies = caller.cookies
    .read()
    .split('; ')
    .map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1) }));
  await page.context().addCookies(cookies.map((cookie) => ({ ...cookie, url: caller.origin })));
}

/** The console in Chromium, signed in as the owner, and the same session as a caller. */
export async function consoleBrowser(wish: PageWish = {}) {
  const caller = await owner();
  const page = await openPage(wish);
  await signInAs(page, caller);
  await page.goto('/console/');
  return { page, caller };
}
