import { type CookieJar, createCaller, memoryCookies } from '@commonground/client';
import type { History } from '../history/history.js';
import type { Caller } from '../../src/product/callers.js';
import { askPlainly, type PlainRequest } from './plain-request.js';

/** No answer of the product takes longer; one that does was lost. Milliseconds. */
const PATIENCE = 10_000;
/** Answers without a body must have none. */
const EMPTY = new Set([204, 205, 304]);

/**
 * A caller whose answers go into a history, to the byte, under the name of a client.
 *
 * @param straight where a call leads instead of the origin, asked for every call: `http://127.0.0.1:3000`
 */
export function recordedCaller(
  origin: string,
  name: string,
  history: History,
  cookie?: string,
  straight?: () => string,
): Caller {
  const cookies: CookieJar = memoryCookies();
  if (cookie !== undefined) cookies.keep([cookie]);
  const recorded: typeof fetch = async (input, init) => {
    // A timer of our own: the one of AbortSignal.timeout is not always kept alive as long as the request.
    const impatience = new AbortController();
    const timer = setTimeout(() => impatience.abort(), PATIENCE);
    try {
      const address = straight ? `${straight()}${String(input).slice(origin.length)}` : String(input);
      // Of what fetch takes, callers use this much (libs/client/src/caller.ts).
      const answer = await askPlainly(address, (init ?? {}) as PlainRequest, impatience.signal);
      const { status, headers, text } = answer;
      history.received(name, text);
      return new Response(EMPTY.has(status) ? null : text, { status, headers });
    } finally {
      clearTimeout(timer);
    }
  };
  return { origin, cookies, call: createCaller({ origin, cookie: cookies, fetch: recorded }) };
}
