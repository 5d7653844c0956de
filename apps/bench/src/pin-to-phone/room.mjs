import { consoleApi } from '@commonground/client';
import { liveEvent, signInOwner } from '../product/callers.mjs';
import { joinAs } from './person.mjs';
import { openPhone } from './phone.mjs';
import { ROOM_WISHES } from './wishes.mjs';

/** How many join at once. */
const DOOR = 10;

/**
 * Fills a live event: a pair for each wish of the room, whose giver has pinned the offer, and two people more who hold
 * real phones and came in there by personal link.
 * @param {import('../product/running-api.mjs').RunningApi} api
 * @param {any} browser
 */
export async function fillRoom(api, browser) {
  const owner = await signInOwner(api);
  const event = await liveEvent(owner);
  const names = Array.from({ length: 2 * ROOM_WISHES.length + 2 }, (_, at) => `Guest ${at + 1}`);
  const people = /** @type {import('./person.mjs').Person[]} */ ([]);
  for (let from = 0; from < names.length; from += DOOR) {
    const group = names.slice(from, from + DOOR).map((name) => joinAs(api.url, event, name));
    people.push(...(await Promise.all(group)));
  }
  const pairs = [];
  for (const [at, wish] of ROOM_WISHES.entries()) {
    const [giver, seeker] = people.slice(2 * at, 2 * at + 2);
    if (!giver || !seeker) throw new Error('The room is too small for its wishes.');
    await giver.pin('offer', wish[0]);
    pairs.push({ giver, seeker, wish });
  }
  const holders = people.slice(-2);
  const phones = [];
  for (const { id: attendeeId } of holders) {
    const params = { eventId: event.eventId, attendeeId };
    const { url } = await owner.call(consoleApi.issuePersonalLink, { params });
    phones.push(await openPhone(browser, url));
  }
  return { people, pairs, holders, phones };
}
