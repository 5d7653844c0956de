import { anyLineOf, type ChatSide, type ChatWords, openChat } from './open-chat.js';
import type { SuggestedPair } from './model.js';
import { pairKey } from './past.js';
import { compareIds, type Guest, mostOpen } from './room.js';

/** So many others are asked for one person: in a room where hardly anybody may meet, it would look forever. */
const MOST_ASKED = 400;

export interface Leftovers extends ChatWords {
  /** People without a card whose time to wait is over, those with the least attention first. */
  readonly idle: readonly Guest[];
  /** Everybody who can be suggested. */
  readonly guests: readonly Guest[];
  /** Cards that somebody holds, those dealt in this run included. */
  readonly cardsOf: (guest: Guest) => number;
  readonly maxOpen: number;
  /** Whether the two may be brought together, and were not in this run. */
  readonly mayPair: (one: Guest, other: Guest) => boolean;
  /** Cards dealt in this run, those that are missed least first: one can be taken back where it fills up a budget. */
  readonly dealt: readonly (readonly [Guest, Guest])[];
}

export interface TakenIn {
  readonly chats: SuggestedPair[];
  /** `pairKey` of the cards that made room. */
  readonly takenBack: ReadonlySet<string>;
}

/**
 * Finds somebody for everybody who was left without a card: first another such person who pinned to the same topic, then
 * any other such person, then whoever in the room holds the fewest cards. Where all of those are full, a card of this run
 * makes room whose other side has more. Each gets one.
 */
export function leaveNobodyOut(left: Leftovers): TakenIn {
  const chats: SuggestedPair[] = [];
  const served = new Set<Guest>();
  const extra = new Map<Guest, number>();
  const pair = (one: ChatSide, other: ChatSide): void => {
    for (const { guest } of [one, other]) {
      served.add(guest);
      extra.set(guest, (extra.get(guest) ?? 0) + 1);
    }
    chats.push(openChat(one, other, left));
  };

  pairOff(left, served, pair, ({ seeks, gives }) => {
    const lines = [...seeks, ...gives].filter(({ pin }) => pin !== null);
    return lines.map((intent): [string, Intent] => [intent.pin?.topicId ?? '', intent]);
  });
  pairOff(left, served, pair, (guest) => [['', anyLineOf(guest).intent]]);

  const takenBack = new Set<string>();
  const freed: Guest[] = [];
  const unserved = left.idle.filter((guest) => !served.has(guest));
  if (unserved.length === 0) return { chats, takenBack };
  const load = (guest: Guest): number => left.cardsOf(guest) + (extra.get(guest) ?? 0);
  const hasRoom = (guest: Guest): boolean => load(guest) < mostOpen(guest.person, left.maxOpen);
  const hosts = [...left.guests].sort(
    (one, other) =>
      load(one) - load(other) || one.exposure - other.exposure || compareIds(one.person.id, other.person.id),
  );
  for (const guest of unserved) {
    // Who was idle too may have been served as somebody's host meanwhile.
    if (served.has(guest)) continue;
    // Whoever asked for people they know may meet few of the room, wherever those stand in the list.
    const host = (guest.person.openChatAtOnce ? hosts : hosts.slice(0, MOST_ASKED)).find(
      (one) => one !== guest && hasRoom(one) && left.mayPair(guest, one),
    );
    if (host) pair(anyLineOf(guest), anyLineOf(host));
  }
  let full = unserved.filter((guest) => !served.has(guest));
  // Each card taken back frees its other side, who may be the one for somebody asked before.
  for (let before = -1; full.length > 0 && full.length !== before;) {
    before = full.length;
    for (const guest of full) {
      if (served.has(guest)) continue;
      const host = freeHost(guest) ?? makeRoom(guest);
      if (host) pair(anyLineOf(guest), anyLineOf(host));
    }
    full = full.filter((guest) => !served.has(guest));
  }
  return { chats, takenBack };

  function freeHost(guest: Guest): Guest | undefined {
    return freed.find((one) => one !== guest && hasRoom(one) && left.mayPair(guest, one));
  }

  function makeRoom(guest: Guest): Guest | undefined {
    for (const [one, other] of left.dealt.slice(0, MOST_ASKED)) {
      const key = pairKey(one.person.id, other.person.id);
      if (takenBack.has(key)) continue;
      for (const [host, loser] of [
        [one, other],
        [other, one],
      ] as const) {
        if (load(loser) < 2 || !left.mayPair(guest, host)) continue;
        takenBack.add(key);
        for (const side of [host, loser]) extra.set(side, (extra.get(side) ?? 0) - 1);
        freed.push(loser);
        return host;
      }
    }
    return undefined;
  }
}

type Intent = NonNullable<ChatSide['intent']>;

/** Pairs idle people who meet at the same key, whoever waits there longest first. */
function pairOff(
  { idle, mayPair }: Leftovers,
  served: ReadonlySet<Guest>,
  pair: (one: ChatSide, other: ChatSide) => void,
  keysOf: (guest: Guest) => [key: string, intent: Intent | null][],
): void {
  const waiting = new Map<string, ChatSide[]>();
  for (const guest of idle) {
    for (const [key, intent] of keysOf(guest)) {
      if (served.has(guest)) break;
      const queue = waiting.get(key) ?? [];
      const partner = queue.find(
        (entry) => entry.guest !== guest && !served.has(entry.guest) && mayPair(entry.guest, guest),
      );
      if (partner) pair(partner, { guest, intent });
      else if (queue.length < MOST_ASKED) queue.push({ guest, intent });
      waiting.set(
        key,
        queue.filter((entry) => !served.has(entry.guest)),
      );
    }
  }
}
