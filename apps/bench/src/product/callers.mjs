import {
  attendeeApi,
  connectFeed,
  consoleApi,
  createCaller,
  memoryCookies,
  newId,
} from '@commonground/client';

/**
 * @typedef {object} Caller a client without a browser
 * @property {string} origin
 * @property {import('@commonground/client').Call} call
 * @property {import('@commonground/client').CookieJar} cookies
 */

/**
 * Somebody who is not signed in.
 * @param {string} origin
 * @returns {Caller}
 */
export function stranger(origin) {
  const cookies = memoryCookies();
  return { origin, cookies, call: createCaller({ origin, cookie: cookies }) };
}

/**
 * The secret in the fragment of a sign-in link or personal link.
 * @param {string} link
 */
export function tokenOf(link) {
  const fragment = new URLSearchParams(new URL(link).hash.slice(1));
  const [token] = fragment.values();
  if (!token) throw new Error('The link carries no secret.');
  return token;
}

/**
 * The owner, signed in to the console.
 * @param {{ url: string, links: { console: string } }} api
 */
export async function signInOwner({ url, links }) {
  const owner = stranger(url);
  await owner.call(consoleApi.signIn, { body: { token: tokenOf(links.console) } });
  return owner;
}

/**
 * A live event of three hours with one topic.
 * @param {Caller} owner
 */
export async function liveEvent(owner) {
  const now = Date.now();
  const eventId = newId();
  const { joinCode } = await owner.call(consoleApi.createEvent, {
    body: {
      id: eventId,
      name: 'An evening under load',
      place: 'Town hall',
      timeZone: 'Europe/Berlin',
      startsAt: new Date(now - 3_600_000).toISOString(),
      endsAt: new Date(now + 7_200_000).toISOString(),
      language: 'en',
      topicTemplate: null,
      withTips: false,
    },
  });
  await owner.call(consoleApi.changePhase, { params: { eventId }, body: { phase: 'live' } });
  const { entities } = await owner.call(consoleApi.snapshot, { params: { eventId } });
  const [topic] = /** @type {{ id: string }[]} */ (entities.topic ?? []);
  if (!topic) throw new Error('The event has no topic.');
  return { eventId, joinCode, topicId: topic.id };
}

/**
 * Follows an event as a client does: snapshot, then frames. Resolves when the feed is live.
 * @param {Caller} caller
 * @param {'attendee' | 'console'} audience
 * @param {string} eventId
 * @param {(state: import('@commonground/client').FeedState) => void} onState
 * @returns {Promise<{ close(): void }>}
 */
export function follow(caller, audience, eventId, onState) {
  const { origin, call, cookies } = caller;
  const snapshot = audience === 'console' ? consoleApi.snapshot : attendeeApi.snapshot;
  return new Promise((resolve, reject) => {
    const connection = connectFeed({
      origin,
      audience,
      eventId,
      snapshot: () => call(snapshot, { params: { eventId } }),
      onState,
      onStatus(status, code) {
        if (status === 'live') resolve(connection);
        if (status === 'refused') reject(new Error(`A feed was refused (${code}).`));
      },
      extraHeaders: { cookie: cookies.read(), origin },
    });
  });
}
