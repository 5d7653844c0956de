import {
  attendeeApi,
  type Call,
  consoleApi,
  type CookieJar,
  createCaller,
  memoryCookies,
  screenApi,
} from '@commonground/client';
import type { ScreenSession } from '@commonground/contracts';
import { alone, type Product, product, signInLink, tokenOf } from './product.js';

/** A client without a browser: its calls and its cookies. */
export interface Caller {
  readonly origin: string;
  readonly call: Call;
  readonly cookies: CookieJar;
}

/** Somebody who is not signed in. */
export function stranger(origin = product().url): Caller {
  const cookies = memoryCookies();
  return { origin, cookies, call: createCaller({ origin, cookie: cookies }) };
}

/** The owner, signed in by a fresh link. Each call opens a session of its own, with a rate limit of its own. */
export async function owner(at: Product = product()): Promise<Caller> {
  const caller = stranger(at.url);
  await alone('sign-in', async () => {
    const token = tokenOf(await signInLink(at));
    await caller.call(consoleApi.signIn, { body: { token } });
  });
  return caller;
}

/** A screen that shows a pairing code. */
export async function unpairedScreen(origin = product().url): Promise<Caller & { session: ScreenSession }> {
  const caller = stranger(origin);
  return { ...caller, session: await caller.call(screenApi.session) };
}

/** Snapshots by audience, for feeds. */
export const snapshots = {
  attendee: attendeeApi.snapshot,
  console: consoleApi.snapshot,
  screen: screenApi.snapshot,
};
