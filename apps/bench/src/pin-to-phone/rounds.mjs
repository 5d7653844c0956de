import { setTimeout as pause } from 'node:timers/promises';
import { waitUntilEmpty } from './phone.mjs';
import { waitFor } from './wait.mjs';

/**
 * @typedef {import('./person.mjs').Person} Person
 * @typedef {import('./phone.mjs').Phone} Phone
 * @typedef {{ giver: Person, seeker: Person, wish: import('./wishes.mjs').Wish }} Pair
 */

/** An offer hangs this long, at least, before somebody pins the need. Milliseconds. */
const SETTLE = 150;

/** What never came took for ever: it counts in every percentile and in every share. */
const NEVER = Number.POSITIVE_INFINITY;

/**
 * Pins a need and measures how long it takes, from the request, until the sockets of both have the card.
 * @param {Pair} pair whose giver has pinned the offer
 * @param {ReadonlyMap<string, Person>} room everybody, by id
 * @returns {Promise<{ milliseconds: number, begun: number, cardId: string | undefined, pinId: string }>}
 */
export async function pinNeed({ seeker, wish: [, need] }, room) {
  const known = new Set(seeker.cards().map(({ id }) => id));
  const begun = Date.now();
  const pinId = await seeker.pin('need', need);
  const done = await waitFor(() => {
    for (const { id, partner } of seeker.cards()) {
      const there = known.has(id) ? undefined : room.get(partner.id)?.arrivals.get(id);
      if (there !== undefined) return { cardId: id, at: Math.max(there, seeker.arrivals.get(id) ?? NEVER) };
    }
    return undefined;
  });
  return { milliseconds: done ? done.at - begun : NEVER, begun, cardId: done?.cardId, pinId };
}

/**
 * One round of the two people with real phones: both pin, both pages show the card; then both unpin, and the card goes,
 * so that the next round begins as the first.
 * @param {Pair} pair
 * @param {readonly Phone[]} phones of the two
 * @param {ReadonlyMap<string, Person>} room everybody, by id
 * @returns {Promise<{ socket: number, page: number }>} milliseconds until both sockets had the card, and both pages
 */
export async function phoneRound(pair, phones, room) {
  const offerId = await pair.giver.pin('offer', pair.wish[0]);
  await pause(SETTLE);
  const { milliseconds, begun, cardId, pinId } = await pinNeed(pair, room);
  const shown = await waitFor(() => {
    if (cardId === undefined) return NEVER;
    const times = phones.map((phone) => phone.shown.get(cardId));
    return times.every((time) => time !== undefined) ? Math.max(...times.map(Number)) : undefined;
  });
  await pair.seeker.unpin(pinId);
  await pair.giver.unpin(offerId);
  await waitUntilEmpty(phones);
  return { socket: milliseconds, page: (shown ?? NEVER) - begun };
}
