import type { Frame, Snapshot } from '@commonground/contracts';
import type { FeedEntity, FeedName } from '@commonground/contracts/constants';

/** Everything a client knows by its feed. Never changed in place: a new state shares the untouched parts. */
export interface FeedState {
  readonly epoch: string;
  /** How far each feed was read. */
  readonly positions: Readonly<Record<FeedName, number>>;
  readonly entities: ReadonlyMap<FeedEntity, ReadonlyMap<string, object>>;
  /** Up to where everything was heard, when some topics were not followed since; absent: up to the position. */
  readonly wholeAt?: number;
  /** Clock of the server minus clock of this device, in milliseconds. */
  readonly at: number;
}

/** The state that a snapshot describes. `now` is the local clock in milliseconds when it arrived. */
export function stateOf(snapshot: Snapshot, now: number): FeedState {
  const entities = new Map<FeedEntity, ReadonlyMap<string, object>>();
  for (const [entity, values] of Object.entries(snapshot.entities)) {
    const byId = (values as { id: string }[]).map((value) => [value.id, value] as const);
    entities.set(entity as FeedEntity, new Map(byId));
  }
  const offset = Date.parse(snapshot.at) - now;
  return {
    epoch: snapshot.epoch,
    positions: { event: snapshot.seq, me: snapshot.seq },
    entities,
    at: Number.isNaN(offset) ? 0 : offset,
  };
}

/**
 * Adds a frame. Answers the same state for a frame that was read already, and null where something is
 * missing in between or the log began anew: then only a fresh snapshot helps. A frame that begins before
 * the position is taken, also when it ends there and brings what was left out before: its values are whole and at
 * least as new as its end.
 */
export function applyFrame(state: FeedState, frame: Frame): FeedState | null {
  if (frame.epoch !== state.epoch) return null;
  const position = state.positions[frame.feed];
  if (frame.to < position || (frame.to === position && frame.changes.length === 0)) return state;
  if (frame.from > position) return null;

  const entities = new Map(state.entities);
  const fresh = new Map<FeedEntity, Map<string, object>>();
  for (const { entity, id, value } of frame.changes) {
    let values = fresh.get(entity);
    if (!values) {
      values = new Map(entities.get(entity));
      fresh.set(entity, values);
      entities.set(entity, values);
    }
    if (value === null) values.delete(id);
    else values.set(id, value);
  }
  return {
    ...state,
    entities: fresh.size > 0 ? entities : state.entities,
    positions: { ...state.positions, [frame.feed]: frame.to },
  };
}

/** All values of one kind, in the order in which they arrived. `T` is their shape for this audience. */
export const listOf = <T extends object>(state: FeedState, entity: FeedEntity): T[] => [
  ...((state.entities.get(entity)?.values() ?? []) as Iterable<T>),
];
