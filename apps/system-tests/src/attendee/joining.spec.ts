import { networkInterfaces } from 'node:os';
import { join as path } from 'node:path';
import { attendeeApi, consoleApi } from '@commonground/client';
import type { ImportView, PinView } from '@commonground/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inChromium, openContext, PHONE } from '../product/browser.js';
import { type Caller, owner } from '../product/callers.js';
import { eventually } from '../product/eventually.js';
import { anEvent, type TestEvent } from '../product/live-event.js';
import { alone, type Product, product, scratchFolder, signInLink } from '../product/product.js';
import { RunningProduct } from '../product/running-product.mjs';
import { aPhone, live, type Phone, report } from './phone.js';

const inNetwork = Object.values(networkInterfaces())
  .flat()
  .some((entry) => entry?.family === 'IPv4' && !entry.internal);

/** `npm start -- --lan` beside the shared product, as for phones in the room. */
async function startInNetwork(): Promise<{ at: Product; stop: () => Promise<unknown> }> {
  const { dir } = product();
  const dataDir = path(scratchFolder('joining'), 'data');
  const running = new RunningProduct({ dir, dataDir, args: ['--lan', '--empty'] });
  const links = await running.ready();
  return { at: { url: links.url, links, dir, dataDir }, stop: () => running.interrupt() };
}

describe.each([
  ['localhost', true],
  ['an address of the network, without encryption', false],
])('joining on %s', (where, local) => {
  const test = local || inNetwork ? inChromium : (it.skip as typeof it);
  let at: Product;
  let origin: string;
  let organizer: Caller;
  let event: TestEvent;
  let stop: (() => Promise<unknown>) | undefined;

  beforeAll(async () => {
    at = product();
    if (!local) {
      if (!inNetwork) return;
      ({ at, stop } = await startInNetwork());
    }
    origin = at.url;
    organizer = await owner(at);
    event = await anEvent(organizer, { name: 'Spring gathering' });
  });
  afterAll(() => stop?.());

  /** The pins of the event, as the organizer sees them. */
  const wall = async () => {
    const { entities } = await organizer.call(consoleApi.snapshot, { params: { eventId: event.id } });
    return (entities.pin ?? []) as PinView[];
  };

  /** Chromium itself writes down the answer that nobody is signed in yet. */
  const problems = ({ page }: Phone) => page.errors.filter((error) => !error.includes('401'));

  /** Name, a phrase, three switches, done: from the first step to one's own pin on the wall. */
  const comeIn = async (phone: Phone, name: string) => {
    await phone.type('join-name', name);
    await phone.tap(phone.find('join-chip').first());
    await phone.tap('join-next');
    await phone.find('consent-listed').waitFor();
    const switches = ['consent-listed', 'consent-suggested', 'consent-screen'].map((id) =>
      phone.find(id).getAttribute('aria-checked'),
    );
    expect(await Promise.all(switches)).toEqual(['false', 'true', 'false']);
    await phone.tap('join-submit');
    await live(phone);
    await phone.tap('tab-wall');
    await phone.page.locator('[data-testid=pin-card][data-mine=true][data-sending=false]').waitFor();
  };

  const toldIn = (what: string, begun: number, phone: Phone) => {
    const seconds = (Date.now() - begun) / 1000;
    report(`${what} on ${where}`, `${seconds.toFixed(1)} s, ${phone.taps} taps`);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(phone.taps).toBeLessThanOrEqual(8);
  };

  test('leads from the join link to a pin on the wall, with nobody imported and no password', async () => {
    const phone = await aPhone({ origin });
    const begun = Date.now();
    await phone.page.goto(event.joinUrl);
    await phone.find('join-name').waitFor();
    expect(await phone.page.evaluate(() => isSecureContext)).toBe(local);
    expect(await phone.page.locator('input[type=password]').count()).toBe(0);
    await comeIn(phone, 'Amina Diallo');
    toldIn('by link', begun, phone);
    expect((await wall()).map(({ owner: { name } }) => name)).toContain('Amina Diallo');
    // And the app goes on to work where the browser withholds what is for encrypted pages only.
    await phone.tap('pin-add');
    await phone.type('pin-text', 'a tandem partner for Wolof');
    await phone.tap('pin-save');
    await phone.settled();
    expect((await wall()).map(({ text }) => text)).toContain('a tandem partner for Wolof');
    expect(problems(phone)).toEqual([]);
  });

  test('leads from the typed code to a pin on the wall', async () => {
    const phone = await aPhone({ origin });
    const begun = Date.now();
    await phone.page.goto('/app/');
    // As people type: small letters, a space in the middle.
    const typed = event.joinCode.replace(/[^A-Z0-9]/giu, '').toLowerCase();
    await phone.type('join-code', `${typed.slice(0, 3)} ${typed.slice(3)}`);
    await phone.tap('join-code-go');
    await comeIn(phone, 'Jonas Weber');
    toldIn('by code', begun, phone);
    expect((await wall()).map(({ owner: { name } }) => name)).toContain('Jonas Weber');
    expect(problems(phone)).toEqual([]);
  });

  test('leads somebody who was imported from the personal link to the wall; a mere look uses nothing up', async () => {
    const { link, attendeeId } = await invite('Renata Kowalska', 'renata@example.org');

    // What the scanner of a mail program does, with and without running the page.
    expect((await fetch(link)).status).toBe(200);
    const scanner = await aPhone({ origin });
    await scanner.page.goto(link);
    await scanner.find('link-open').waitFor();
    expect((await scanner.page.context().cookies()).filter(({ httpOnly }) => httpOnly)).toEqual([]);

    const phone = await aPhone({ origin });
    const begun = Date.now();
    await phone.page.goto(link);
    await phone.find('link-open').waitFor();
    expect(phone.page.url()).not.toContain(new URL(link).hash.slice(-12));
    await phone.tap('link-open');
    await phone.find('join-name').waitFor();
    expect(await phone.find('join-name').inputValue()).toBe('Renata Kowalska');
    await phone.tap(phone.find('join-chip').first());
    await phone.tap('join-next');
    await phone.tap('join-submit');
    await live(phone);
    await phone.tap('tab-wall');
    await phone.page.locator('[data-testid=pin-card][data-mine=true][data-sending=false]').waitFor();
    toldIn('by personal link', begun, phone);
    expect((await wall()).filter(({ owner: { name } }) => name === 'Renata Kowalska')).toHaveLength(1);
    expect(problems(phone)).toEqual([]);

    // What the organizer takes back opens nothing any more, and ends what it had opened.
    await organizer.call(consoleApi.revokePersonalLink, { params: { eventId: event.id, attendeeId } });
    await phone.find('join-code').waitFor();
    await scanner.tap('link-open');
    await scanner.page.getByRole('alert').filter({ hasText: 'no longer valid' }).waitFor();
  });

  /** Imports one person from a list and makes the personal link. */
  const invite = async (name: string, email: string) => {
    const params = { eventId: event.id };
    const form = new FormData();
    form.append('file', new Blob([`Name,E-mail\n${name},${email}\n`]), 'guests.csv');
    const { id } = await organizer.call(consoleApi.uploadImport, { params, body: form });
    const until = (state: ImportView['state']) =>
      eventually(`the import to be ${state}`, async () => {
        const view = await organizer.call(consoleApi.import, { params: { ...params, importId: id } });
        return view.state === state;
      });
    await until('preview');
    await organizer.call(consoleApi.applyImport, { params: { ...params, importId: id } });
    await until('applied');
    const { entities } = await organizer.call(consoleApi.snapshot, { params });
    const people = (entities.attendee ?? []) as { id: string; name: string }[];
    const attendeeId = people.find((person) => person.name === name)?.id ?? '';
    const { url } = await organizer.call(consoleApi.issuePersonalLink, { params: { ...params, attendeeId } });
    return { link: url, attendeeId };
  };

  test('leaves console, phone and screen signed in side by side in one browser', async () => {
    const context = await openContext({ origin, viewport: PHONE });
    const desk = await context.newPage();
    await alone('sign-in', async () => {
      await desk.goto(await signInLink(at));
      await desk.getByTestId('console-sign-in').click();
      await desk.getByText('Spring gathering').first().waitFor();
    });
    const projector = await context.newPage();
    await projector.goto('/screen/');
    const code = (await projector.getByTestId('pairing-code').textContent()) ?? '';
    const body = { code: code.replace(/[^A-Z0-9]/giu, ''), name: 'Hall' };
    await organizer.call(consoleApi.pairScreen, { params: { eventId: event.id }, body });
    await projector.getByTestId('scene').waitFor();
    const phone = await context.newPage();
    await phone.goto(event.joinUrl);
    await phone.getByTestId('join-name').fill('Lea Martin');
    await phone.getByTestId('join-chip').first().click();
    await phone.getByTestId('join-next').click();
    await phone.getByTestId('join-submit').click();
    await phone.locator('[data-testid=connection-state][data-state=live]').waitFor();

    // Each is reloaded and stays, with the other two sessions beside it.
    await Promise.all([desk, projector, phone].map((page) => page.reload()));
    await desk.getByText('Spring gathering').first().waitFor();
    await projector.getByTestId('scene').waitFor();
    await phone.locator('[data-testid=connection-state][data-state=live]').waitFor();
    const httpOnly = (await context.cookies()).filter((cookie) => cookie.httpOnly);
    expect(httpOnly).toHaveLength(3);
    expect(await phone.evaluate(() => document.cookie)).toBe('');
    await context.close();
  });

  test('keeps what was typed over a reload', async () => {
    const phone = await aPhone({ origin });
    await phone.page.goto(event.joinUrl);
    await phone.type('join-name', 'Tomás Ó Briain');
    await phone.find('join-direction-offer').check({ force: true });
    await phone.type('join-text', 'sailing lessons');
    await phone.page.reload();
    await phone.find('join-name').waitFor();
    expect(await phone.find('join-name').inputValue()).toBe('Tomás Ó Briain');
    expect(await phone.find('join-text').inputValue()).toBe('sailing lessons');
    expect(await phone.find('join-direction-offer').isChecked()).toBe(true);
    await phone.tap('join-next');
    await phone.tap('consent-listed');
    await phone.page.reload();
    await phone.find('consent-listed').waitFor();
    expect(await phone.find('consent-listed').getAttribute('aria-checked')).toBe('true');
    await phone.tap('join-back');
    expect(await phone.find('join-text').inputValue()).toBe('sailing lessons');
    await phone.tap('join-next');
    await phone.tap('join-submit');
    await live(phone);
    const { page } = phone;
    const { me } = await page.evaluate(
      async (address) => (await (await fetch(address)).json()) as { me: { name: string; consents: object } },
      attendeeApi.session.path,
    );
    expect(me).toMatchObject({
      name: 'Tomás Ó Briain',
      consents: { listed: true, suggested: true, screen: false },
    });
  });
});
