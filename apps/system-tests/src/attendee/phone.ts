import type { Locator, Page } from 'playwright-core';
import { openPage, type PageWish, PHONE, signInAs } from '../product/browser.js';
import type { TestPerson } from '../product/live-event.js';

/** A hand's width of glass: what somebody in the room holds. */
export interface Phone {
  readonly page: Page & { errors: string[] };
  /** Taps so far, those into a field included. */
  readonly taps: number;
  find(testId: string): Locator;
  tap(target: string | Locator): Promise<void>;
  /** Taps a field and types as a thumb does. */
  type(testId: string, text: string): Promise<void>;
  /** Opens a section of the app. */
  go(tab: 'now' | 'wall' | 'people' | 'contacts' | 'me'): Promise<void>;
  /** A pin on the wall, by its words. */
  pin(text: string): Locator;
  /** A suggestion card, by a part of the other one's name. */
  card(name: string): Locator;
  /** Closes it, and with it what the server has to tell it. */
  close(): Promise<void>;
  /** Waits until nothing that was tapped is on its way any more. */
  settled(): Promise<void>;
  /** Everything that reached the phone from the server so far: answers and frames. */
  received(): Promise<string>;
}

const KEY_MS = 10;

/** A phone in a browser of its own, nobody signed in. */
export async function aPhone(wish: PageWish = {}): Promise<Phone> {
  return holding(await openPage({ viewport: PHONE, touch: true, ...wish }));
}

/** The phone of somebody who has joined, with the app open and live. */
export async function phoneOf(person: TestPerson, wish: PageWish = {}): Promise<Phone> {
  const phone = await aPhone({ origin: person.origin, ...wish });
  await signInAs(phone.page, person);
  await phone.page.goto('/app/');
  await live(phone);
  return phone;
}

/** Waits until the app is shown and follows the event. */
export async function live(phone: Phone): Promise<void> {
  await phone.page.locator('[data-testid=connection-state][data-state=live]').waitFor();
}

function holding(page: Page & { errors: string[] }): Phone {
  let taps = 0;
  const answers: Promise<string>[] = [];
  const frames: string[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/api/')) answers.push(response.text().catch(() => ''));
  });
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(payload.toString())),
  );
  const find = (testId: string) => page.getByTestId(testId);
  const tap = async (target: string | Locator) => {
    taps += 1;
    await (typeof target === 'string' ? find(target) : target).tap();
  };
  return {
    page,
    get taps() {
      return taps;
    },
    find,
    tap,
    type: async (testId, text) => {
      await tap(testId);
      await find(testId).pressSequentially(text, { delay: KEY_MS });
    },
    go: async (tab) => {
      await find(`tab-${tab}`).tap();
      await page.locator(`[data-testid=tab-${tab}][aria-current=page]`).waitFor();
      // React keeps the section that is left in the page, hidden, until the next one is loaded.
      await page.locator('#content h1').filter({ visible: true }).waitFor();
    },
    pin: (text) => find('pin-card').filter({ hasText: text }),
    card: (name) => find('suggestion-card').filter({ hasText: name }),
    close: () => page.context().close(),
    settled: () => find('outbox-state').waitFor({ state: 'detached' }),
    received: async () => [...(await Promise.all(answers)), ...frames].join('\n'),
  };
}

/** Milliseconds until all of these are on their screens. */
export async function shown(since: number, ...targets: Locator[]): Promise<number> {
  await Promise.all(targets.map((target) => target.first().waitFor()));
  return Date.now() - since;
}

/** Milliseconds until none of these is there any more. */
export async function gone(since: number, ...targets: Locator[]): Promise<number> {
  await Promise.all(targets.map((target) => target.waitFor({ state: 'detached' })));
  return Date.now() - since;
}

/** Says what was measured, so that a report shows more than "passed". */
export function report(what: string, measured: string): void {
  process.stdout.write(`    ${what}: ${measured}\n`);
}
