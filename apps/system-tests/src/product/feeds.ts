import { connectFeed, type FeedState, listOf } from '@commonground/client';
import type { Audience, FeedEntity } from '@commonground/contracts/constants';
import { afterAll } from '@jest/globals';
import { type Caller, snapshots } from './callers.js';
import { eventually } from './eventually.js';

/** A feed that a test watches. */
export interface WatchedFeed {
  /** What the reader sees now. */
  list<T extends object>(entity: FeedEntity): T[];
  /** Waits until what the reader sees passes; its value then. */
  until<T extends object>(
    entity: FeedEntity,
    passes: (list: T[]) => boolean,
    withinMs?: number,
  ): Promise<T[]>;
  close(): void;
}

const open: (() => void)[] = [];
afterAll(() => open.splice(0).forEach((close) => close()));

/** Follows an event as a client does: snapshot, then frames. Closed after the spec. */
export async function follow(caller: Caller, audience: Audience, eventId: string): Promise<WatchedFeed> {
  let state: FeedState | undefined;
  let status = '';
  const connection = connectFeed({
    origin: caller.origin,
    audience,
    eventId,
    snapshot: () => caller.call(snapshots[audience], { params: { eventId } }),
    onState: (next) => (state = next),
    onStatus: (next, { code }) => (status = code ?? next),
    extraHeaders: { cookie: caller.cookies.read(), origin: caller.origin },
  });
  const close = () => connection.close();
  open.push(close);
  const list = <T extends object>(entity: FeedEntity) => (state ? listOf<T>(state, entity) : []);
  await eventually(`the feed of the ${audience} to be live`, () => status === 'live' && state !== undefined);
  return {
    list,
    close,
    until: async (entity, passes, withinMs = 5000) => {
      await eventually(`${entity} in the feed of the ${audience}`, () => passes(list(entity)), withinMs);
      return list(entity);
    },
  };
}
