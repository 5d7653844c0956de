import type { RoundPerson, RoundsInput } from './model.js';

/** A group knows its seats up to here: beyond, nobody is served and memory runs out. */
export const MOST_IN_GROUP = 50;

/** How many are to sit in a group. */
export const groupSizeOf = ({ groupSize }: Pick<RoundsInput, 'groupSize'>): number =>
  Math.min(MOST_IN_GROUP, Math.max(2, Math.floor(groupSize) || 2));

/** In what group somebody sits at the most. Two are few enough for everybody. */
export const mostInGroupOf = ({ mostInGroup = Infinity }: Pick<RoundPerson, 'mostInGroup'>): number =>
  Math.max(2, mostInGroup);
