import type { FeedState } from '@commonground/client';
import { PROTOCOL_VERSION } from '@commonground/contracts/constants';

/** The feed as this phone saw it last. */
export interface KeptFeed {
  readonly attendeeId: string;
  readonly protocol: number;
  readonly state: FeedState;
  /** Nothing was left out, so that the feed may go on from there. */
  readonly isWhole: boolean;
}

/** What there can be very many of, and how many of each are kept. */
const MOST = { pin: 1_500, person: 1_500 } as const;

/** The state as it is kept: bounded, the newest first to stay. */
export function keptFeed(attendeeId: string, state: FeedState): KeptFeed {
  const entities = new Map(state.entities);
  let isWhole = true;
  for (const kind of ['pin', 'person'] as const) {
    const values = entities.get(kind);
    if (!values || values.size <= MOST[kind]) continue;
    entities.set(kind, new Map([...values].sort(byAge).slice(-MOST[kind])));
    isWhole = false;
  }
  return { attendeeId, protocol: PROTOCOL_VERSION, state: isWhole ? state : { ...state, entities }, isWhole };
}

/** Ids are UUIDv7 and sort by age. */
const byAge = ([a]: readonly [string, object], [b]: readonly [string, object]) => (a < b ? -1 : 1);

/** What was kept, if it is mine and can still be read. */
export const readKept = (kept: KeptFeed | undefined, attendeeId: string): KeptFeed | undefined =>
  kept?.attendeeId === attendeeId && kept.protocol === PROTOCOL_VERSION ? kept : undefined;
