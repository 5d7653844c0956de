import { consoleApi, screenApi } from '@commonground/client';
import type { Snapshot } from '@commonground/contracts';
import type { Audience } from '@commonground/contracts/constants';
import { type Caller, snapshots } from '../../src/product/callers.js';
import { anEvent } from '../../src/product/live-event.js';
import { FeedClient } from '../client/feed-client.js';
import { positionOfSnapshot } from '../client/position-of-snapshot.js';
import { recordedCaller } from '../client/recorded-calls.js';
import { History } from '../history/history.js';
import { type Installation, portOf } from '../installation/installation.js';
import type { ApiNode } from '../installation/launcher.js';
import { plantCanaries } from './canaries.js';
import { bringIn, type GuestWish } from './crowd.js';
import { Room } from './room.js';

/** What a phone of the crowd reads. */
const SNAPSHOT = '/api/v1/attendee/snapshot';

export interface RoomWish {
  /** Phones that keep everything that they are told, at least six. */
  readonly phones: number;
  /** Phones that keep their position alone. */
  readonly crowd?: number;
  /** People who pin and follow nothing. */
  readonly writers?: number;
  readonly random: () => number;
  /** How many of them are listed, so that others see their cards. */
  readonly listed?: number;
  /** They agree to be suggested. */
  readonly suggested?: boolean;
  /**
   * The node to which a socket of the crowd leads straight, by its place and how often it has connected, from 1; left out:
   * through door and proxy, which take four more files and most of the test's time for each.
   */
  crowdAt?(place: number, connection: number): ApiNode;
  /** The node to which what the crowd asks over HTTP leads straight, asked for every try; left out: through door and proxy. */
  commandsAt?(): ApiNode;
}

/** Makes an event with everybody who is wished for, who are about to follow it. */
export async function openRoom(installation: Installation, wish: RoomWish): Promise<Room> {
  const { phones: size, crowd: many = 0, writers: more = 0, listed = 0, suggested = false, random } = wish;
  const history = new History();
  const owner = await installation.owner();
  const event = await anEvent(owner, { name: 'An evening with trouble' });
  const called = (kind: string, count: number) => [...Array(count)].map((_, n) => `${kind}-${n + 1}`);
  const names = [...called('phone', size), ...called('crowd', many), ...called('writer', more)];
  const wishes: GuestWish[] = names.map((name, at) => ({ name, listed: at < listed, suggested }));
  const secrets = plantCanaries(wishes, history, names);
  const guests = await bringIn(installation, event.id, wishes);
  await secrets.settle(installation, event.id, guests);

  const snapshotOf = new Map<FeedClient, () => Promise<Snapshot>>();
  const standing = await owner.call(consoleApi.snapshot, { params: { eventId: event.id } });
  const follow = (name: string, audience: Audience, caller: Caller, place = -1) => {
    const snapshot = () => caller.call(snapshots[audience], { params: { eventId: event.id } });
    const feed: FeedClient = new FeedClient({
      name,
      audience,
      eventId: event.id,
      history,
      address: () => {
        const node = place < 0 ? undefined : wish.crowdAt?.(place, feed.connections);
        return { host: '127.0.0.1', port: node ? portOf(node) : installation.door.port };
      },
      headers: { cookie: caller.cookies.read(), origin: installation.origin },
      snapshot,
      position: () => {
        const from = place < 0 ? undefined : wish.commandsAt?.().url;
        return positionOfSnapshot(`${from ?? installation.origin}${SNAPSHOT}`, caller.cookies.read());
      },
      random,
      ...(place < 0 ? {} : { standing }),
    });
    snapshotOf.set(feed, snapshot);
    return feed;
  };
  const everybody = names.map((name, at) => {
    const { commandsAt } = wish;
    const isCrowd = at >= size && at < size + many;
    const straight = commandsAt && isCrowd ? () => commandsAt().url : undefined;
    const caller = recordedCaller(installation.origin, name, history, guests[at]?.cookie, straight);
    return { id: guests[at]?.id ?? '', name, caller };
  });
  const following = everybody.slice(0, size + many).map((somebody, at) => {
    const place = at < size ? -1 : at - size;
    return { ...somebody, feed: follow(somebody.name, 'attendee', somebody.caller, place) };
  });
  const console = recordedCaller(installation.origin, 'console', history, owner.cookies.read());
  const screen = recordedCaller(installation.origin, 'screen', history);
  const { pairingCode } = await screen.call(screenApi.session);
  await owner.call(consoleApi.pairScreen, {
    params: { eventId: event.id },
    body: { code: pairingCode, name: 'Stage' },
  });
  return new Room(
    installation,
    history,
    event,
    owner,
    following.slice(0, size),
    following.slice(size),
    everybody.slice(size + many),
    [follow('console', 'console', console), follow('screen', 'screen', screen)],
    snapshotOf,
    random,
  );
}
