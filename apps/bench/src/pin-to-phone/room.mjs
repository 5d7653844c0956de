import { setTimeout as pause } from 'node:timers/promises';
import { ApiError, consoleApi } from '@commonground/client';
import { liveEvent, signInOwner } from '../product/callers.mjs';
import { joinAs } from './person.mjs';
import { openPhone } from './phone.mjs';
import { ROOM_WISHES } from './wishes.mjs';

/** How many join at once. */
const DOOR = 10;

/**
 * The whole crowd comes from one address, which the product slows down: whoever is asked to wait waits.
 * @template T
 * @param {() => Promise<T>} act
 * @returns {Promise<T>}
 */
async function patiently(act) {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ApiError) || error.problem.retryAfterMs === undefined) throw error;
      await pause(error.problem.retryAfterMs);
    }
  }
}

/**
 * Fills a live event with people in pairs, whose givers have pinned an offer. In a large room the wishes repeat: what a
 * seeker needs is offered by several.
 * @param {import('../product/running-api.mjs').RunningApi} api
 * @param {number} size how many people
 */
export async function fillRoom(api, size) {
  const owner = await signInOwner(api);
  const event = await liveEvent(owner);
  const names = Array.from({ length: size }, (_, at) => `Guest ${at + 1}`);
  const people = /** @type {import('./person.mjs').Person[]} */ ([]);
  for (let from = 0; from < names.length; from += DOOR) {
    const group = names.slice(from, from + DOOR).map((name) => patiently(() => joinAs(api.url, event, name)));
    const came = await Promise.all(group);
    people.push(...came);
    // More come in a minute than an event takes by itself: the owner lets them in.
    const ids = came.filter(({ waits }) => waits).map(({ id }) => id);
    if (ids.length > 0)
      await owner.call(consoleApi.admitJoins, { params: { eventId: event.eventId }, body: { ids } });
  }
  // The last two are left over, for phones.
  const pairs = [];
  for (let at = 0; 2 * at + 4 <= size; at++) {
    const [giver, seeker] = people.slice(2 * at, 2 * at + 2);
    const wish = ROOM_WISHES[at % ROOM_WISHES.length];
    if (!giver || !seeker || !wish) throw new Error('The room is too small for its wishes.');
    await giver.pin('offer', wish[0]);
    pairs.push({ giver, seeker, wish });
  }
  // Nobody has a card yet, so that everybody may begin here.
  const position = await owner.call(consoleApi.snapshot, { params: { eventId: event.eventId } });
  for (let from = 0; from < people.length; from += DOOR) {
    await Promise.all(people.slice(from, from + DOOR).map((person) => person.follow(position)));
  }
  const byId = new Map(people.map((person) => [person.id, person]));
  return { owner, eventId: event.eventId, people, byId, pairs };
}

/**
 * Gives the last two of a room real phones; they come in there by personal link.
 * @param {Awaited<ReturnType<typeof fillRoom>>} room
 * @param {any} browser
 */
export async function handOutPhones({ owner, eventId, people }, browser) {
  const holders = people.slice(-2);
  const phones = [];
  for (const { id: attendeeId } of holders) {
    const { url } = await owner.call(consoleApi.issuePersonalLink, { params: { eventId, attendeeId } });
    phones.push(await openPhone(browser, url));
  }
  return { holders, phones };
}
