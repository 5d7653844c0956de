import { mostInGroup } from '@commonground/domain';
import type { AttendeeEntity } from '../../attendees/index.js';
import type { FreeSpot } from '../../zones/index.js';
import type { StoredSettings } from '../rounds.entities.js';
import type { StoredPlace } from './stored-plan.js';

/** What somebody needs of a seat. */
export interface SeatNeeds {
  /** ISO 639-1; empty fits everybody. */
  readonly languages: readonly string[];
  /** The place has to be reached without steps. */
  readonly stepFree: boolean;
  /** The largest group they sit in, themselves included; absent: any. */
  readonly mostInGroup?: number;
}

export type NeedsOf = (id: string) => SeatNeeds;

export const NO_NEEDS: SeatNeeds = { languages: [], stepFree: false };

/** What somebody said of themselves, as it concerns seats. */
export function needsOf(attendee: Pick<AttendeeEntity, 'spoken' | 'stepFree' | 'style'>): SeatNeeds {
  const most = mostInGroup(attendee.style);
  return {
    languages: attendee.spoken,
    stepFree: attendee.stepFree,
    ...(most !== null && { mostInGroup: most }),
  };
}

/** How many are to sit in a group. */
export const groupSizeOf = ({ kind, groupSize }: Pick<StoredSettings, 'kind' | 'groupSize'>): number =>
  kind === 'pairs' ? 2 : groupSize;

/** Whether somebody likes smaller groups than these: then they are put into none. */
export const isAside = (
  { mostInGroup }: Pick<SeatNeeds, 'mostInGroup'>,
  settings: Pick<StoredSettings, 'kind' | 'groupSize'>,
): boolean => mostInGroup !== undefined && mostInGroup < groupSizeOf(settings);

/** Whether two can talk to each other. */
export const canTalk = (one: SeatNeeds, other: SeatNeeds): boolean =>
  one.languages.length === 0 ||
  other.languages.length === 0 ||
  one.languages.some((language) => other.languages.includes(language));

/** Whether places are reached without steps. A number alone is put up where everybody gets to. */
export function stepFreeAmong(
  spots: readonly Pick<FreeSpot, 'id' | 'stepFree'>[],
): (place: Pick<StoredPlace, 'key'>) => boolean {
  const steps = new Set(spots.filter(({ stepFree }) => !stepFree).map(({ id }) => id));
  // Of a spot that several pairs share the key bears a number.
  return ({ key }) => !steps.has(key.split(':')[0] ?? key);
}
