import { waitFor } from './wait.mjs';

/** A page that is not ready after this long never will be. Milliseconds. */
const OPENING = 30_000;

/**
 * @typedef {object} Phone the attendee app in a browser of somebody's own
 * @property {Map<string, number>} shown when each card entered the page, by its id; epoch milliseconds of the page
 * @property {() => string[]} cards ids of the cards that the page shows now
 */

/**
 * Opens the attendee app in Chromium and signs in by a personal link, as somebody on the list does.
 * @param {any} browser
 * @param {string} link
 * @returns {Promise<Phone>}
 */
export async function openPhone(browser, link) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(OPENING);
  /** @type {Map<string, number>} */
  const shown = new Map();
  /** @type {string[]} */
  let present = [];
  await page.exposeFunction('tellCards', (/** @type {string[]} */ ids, /** @type {number} */ at) => {
    present = ids;
    for (const id of ids) if (!shown.has(id)) shown.set(id, at);
  });
  await page.addInitScript(watchCards);
  await page.goto(link);
  await page.getByTestId('link-open').click();
  await page.locator('[data-testid="connection-state"][data-state="live"]').waitFor({ state: 'attached' });
  return { shown, cards: () => present };
}

/** Runs in the page: tells which cards are in the document whenever that changes, with the time of the change. */
function watchCards() {
  const page = /** @type {any} */ (globalThis);
  let before = '';
  new page.MutationObserver(() => {
    const cards = [...page.document.querySelectorAll('[data-testid="suggestion-card"]')];
    const ids = cards.map(({ dataset }) => dataset.suggestionId);
    if (ids.join() === before) return;
    before = ids.join();
    page.tellCards(ids, Date.now());
  }).observe(page.document, { childList: true, subtree: true });
}

/**
 * Waits until phones show no card.
 * @param {readonly Phone[]} phones
 */
export async function waitUntilEmpty(phones) {
  const empty = await waitFor(() => (phones.every((phone) => phone.cards().length === 0) ? true : undefined));
  if (!empty) throw new Error('A phone still shows a card whose pins are gone.');
}
