import { attendeeApi, newId } from '@commonground/client';
import { stranger } from '../product/callers.mjs';
import { followCards } from './light-socket.mjs';

/** @typedef {import('@commonground/contracts').SuggestionView} SuggestionView */

/** A first pin that fits nobody. */
const GREETING = 'A good conversation';

/**
 * @typedef {object} Person somebody in the room, with a socket of their own
 * @property {string} id
 * @property {boolean} waits somebody has to let them in first
 * @property {(direction: 'offer' | 'need', text: string) => Promise<string>} pin answers the pin's id
 * @property {(pinId: string) => Promise<void>} unpin
 * @property {() => SuggestionView[]} cards what the socket has brought and not taken back
 * @property {Map<string, number>} arrivals when each card came, by its id; epoch milliseconds
 * @property {(position: { epoch: string, seq: number }) => Promise<void>} follow opens the socket
 * @property {() => void} leave
 */

/**
 * Joins as a phone does. The socket is opened later: while a crowd comes in, everybody who follows is told of everybody.
 * @param {string} origin
 * @param {{ eventId: string, joinCode: string, topicId: string }} event
 * @param {string} name
 * @returns {Promise<Person>}
 */
export async function joinAs(origin, { eventId, joinCode, topicId }, name) {
  const caller = stranger(origin);
  const { me } = await caller.call(attendeeApi.join, {
    params: { code: joinCode },
    body: {
      name,
      language: 'en',
      consents: { listed: true, suggested: true, screen: false },
      pin: { id: newId(), topicId, direction: 'offer', text: GREETING },
    },
  });
  /** @type {Map<string, number>} */
  const arrivals = new Map();
  /** @type {SuggestionView[]} */
  let cards = [];
  /** @type {{ close(): void } | undefined} */
  let feed;
  return {
    id: me.id,
    waits: me.waiting,
    async pin(direction, text) {
      const id = newId();
      await caller.call(attendeeApi.pin, { body: { id, topicId, direction, text } });
      return id;
    },
    unpin: (pinId) => caller.call(attendeeApi.unpin, { params: { pinId } }),
    cards: () => cards,
    arrivals,
    async follow(position) {
      feed = await followCards(caller, eventId, position, (all) => {
        cards = all;
        for (const { id } of cards) if (!arrivals.has(id)) arrivals.set(id, Date.now());
      });
    },
    leave: () => feed?.close(),
  };
}
