import { type CookieJar, createCaller, memoryCookies } from '@commonground/client';
import type { History } from '../history/history.js';
import type { Caller } from '../../src/product/callers.js';

/** No answer of the product takes longer; one that does was lost. Milliseconds. */
const PATIENCE = 10_000;
/** Answers without a body must have none. */
const EMPTY = new Set([204, 205, 304]);

/** A caller whose answers go into a history, to the byte, under the name of a client. */
export function recordedCaller(origin: string, name: string, history: History, cookie?: string): Caller {
  const cookies: CookieJar = memoryCookies();
  if (cookie !== undefined) cookies.keep([cookie]);
  const recorded: typeof fetch = async (input, init) => {
    // A timer of our own: the one of AbortSignal.timeout is not always kept alive as long as the request.
    const impatience = new AbortController();
    const timer = setTimeout(() => impatience.abort(), PATIENCE);
    try {
      const response = await fetch(input, { ...init, signal: impatience.signal });
      const text = await response.text();
      history.received(name, text);
      const { status, statusText, headers } = response;
      return new Response(EMPTY.has(status) ? null : text, { status, statusText, headers });
    } finally {
      clearTimeout(timer);
    }
  };
  return { origin, cookies, call: createCaller({ origin, cookie: cookies, fetch: recorded }) };
}
