/**
 * How many meetings somebody has left on a day, by their own limit; null: as many as there are.
 *
 * @param limit meetings a day; null: none was set
 * @param meetings when both said yes, or said that they met; epoch milliseconds, any order, also of other days
 * @param began when the day began
 */
export function meetingsLeft(
  limit: number | null,
  meetings: readonly number[],
  began: number,
): number | null {
  if (limit === null) return null;
  return Math.max(0, limit - meetings.filter((at) => at >= began).length);
}

/** Whether somebody has had the meetings of a day. `until`: when the next day begins, null for whoever is not full. */
export const isFull = (until: number | null, now: number): boolean => until !== null && until > now;
