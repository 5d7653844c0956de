import type { FeedEntity } from '@commonground/contracts/constants';
import type { LoggedChange } from './change-log.js';
import type { FeedReader } from './feed-projector.js';

/** Ids of what changed, by entity. */
export type Touched = Map<FeedEntity, Set<string>>;

/** Facts after which somebody belongs to another projection (see features/joining). */
const HELD = 'JoinHeld';
const ADMITTED = 'JoinAdmitted';

export const isBlock = ({ type }: LoggedChange): boolean =>
  type === 'AttendeeBlocked' || type === 'AttendeeUnblocked';
export const isAboutWaiting = ({ type }: LoggedChange): boolean => type === HELD || type === ADMITTED;
export const isPhaseTurn = ({ type }: LoggedChange): boolean => type === 'PhaseTurned';

/**
 * Whether the view of the change’s own reader turned. A block takes pins and people from a view without a change row of
 * their own, and being let in shows a whole room: whoever was away begins anew.
 */
export const turnsView = (change: LoggedChange): boolean => isBlock(change) || change.type === ADMITTED;

/** Whether a change belongs to the event feed of this kind of reader. */
export const concerns = (change: LoggedChange, reader: FeedReader): boolean =>
  change.audience === 'event' || (change.audience === 'staff' && reader.kind === 'console');

/** Personal changes by the attendee whom they are for. */
export function byAttendee(changes: readonly LoggedChange[]): Map<string, LoggedChange[]> {
  const lists = new Map<string, LoggedChange[]>();
  for (const change of changes) {
    if (!change.audience.startsWith('attendee:')) continue;
    const attendeeId = change.audience.slice('attendee:'.length);
    const list = lists.get(attendeeId);
    if (list) list.push(change);
    else lists.set(attendeeId, [change]);
  }
  return lists;
}

export function touchedBy(changes: readonly LoggedChange[]): Touched {
  const touched: Touched = new Map();
  for (const { entity, id } of changes) {
    const ids = touched.get(entity);
    if (ids) ids.add(id);
    else touched.set(entity, new Set([id]));
  }
  return touched;
}
