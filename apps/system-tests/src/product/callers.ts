import {
  ApiError,
  attendeeApi,
  type Call,
  consoleApi,
  type CookieJar,
  createCaller,
  memoryCookies,
  screenApi,
} from '@commonground/client';
import type { ScreenSession } from '@commonground/contracts';
import { afterAll } from '@jest/globals';
import { leaveSession, takeSession } from './owner-sessions.js';
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

const mine: Caller[] = [];
afterAll(() => {
  for (const { cookies } of mine.splice(0)) leaveSession(cookies.read());
});

/**
 * The owner, in a session that nobody else uses meanwhile, with a rate limit of its own: one that an earlier spec has left,
 * or one by a fresh link.
 */
export async function owner(at?: Product): Promise<Caller> {
  if (at !== undefined) return signedIn(at);
  const caller = (await leftByOthers()) ?? (await signedIn(product()));
  mine.push(caller);
  return caller;
}

async function leftByOthers(): Promise<Caller | undefined> {
  for (let left = takeSession(); left !== undefined; left = takeSession()) {
    const caller = stranger();
    caller.cookies.keep(left.split('; '));
    try {
      await caller.call(consoleApi.session);
      return caller;
    } catch (error) {
      // Whoever had it signed out.
      if (!(error instanceof ApiError && error.problem.status === 401)) throw error;
    }
  }
  return undefined;
}

async function signedIn(at: Product): Promise<Caller> {
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
