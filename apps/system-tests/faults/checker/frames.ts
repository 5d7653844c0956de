import type { Entry } from '../history/entries.js';

interface Stand {
  epoch: string;
  event: number;
  me: number;
}

/**
 * H3: for each client and feed, a frame begins where the one before ended; after a snapshot, where the hello said that it
 * stands. Between a request to take a snapshot and the next hello there is no frame.
 */
export function brokenChains(history: readonly Entry[]): string[] {
  const stands = new Map<string, Stand | null>();
  const snapshots = new Map<string, { epoch: string; seq: number }>();
  const found: string[] = [];
  for (const entry of history) {
    switch (entry.type) {
      case 'snapshot':
        snapshots.set(entry.client, entry);
        stands.set(entry.client, null);
        break;
      case 'hello': {
        const snapshot = snapshots.get(entry.client);
        if (snapshot?.epoch === entry.epoch && Math.min(entry.event, entry.me || entry.event) < snapshot.seq)
          found.push(`${entry.client} said hello at ${entry.event}, before its snapshot at ${snapshot.seq}.`);
        stands.set(entry.client, { epoch: entry.epoch, event: entry.event, me: entry.me });
        break;
      }
      case 'resync':
      case 'closed':
        stands.set(entry.client, null);
        break;
      case 'frame':
        found.push(...step(stands.get(entry.client) ?? null, entry));
        break;
      default:
        break;
    }
  }
  return found;
}

function step(stand: Stand | null, frame: Extract<Entry, { type: 'frame' }>): string[] {
  const { client, feed, epoch, from, to } = frame;
  if (!stand) return [`${client} got a frame of ${feed} (${from} to ${to}) while it did not follow.`];
  if (stand.epoch !== epoch) return [`${client} got a frame of another epoch.`];
  const before = stand[feed];
  stand[feed] = to;
  if (to < from) return [`${client} got a frame of ${feed} that goes back, from ${from} to ${to}.`];
  // The personal feed is quiet while nothing personal happens: its frames begin where the last one ended all the same.
  return from === before ? [] : [`${client} stood at ${before} of ${feed} and got ${from} to ${to}.`];
}
