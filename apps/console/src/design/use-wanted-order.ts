import { useEffect, useState } from 'react';
import { inOrder } from './order.js';

/**
 * Shows a list in the order that was just asked for until the feed tells the same, or the command was refused.
 * Answers the list, and a setter: ids to show now, or null to follow the feed again.
 */
export function useWantedOrder<T extends { id: string }>(
  items: readonly T[],
): [T[], (ids: string[] | null) => void] {
  const [wanted, setWanted] = useState<string[] | null>(null);
  const told = items.map(({ id }) => id).join();
  useEffect(() => setWanted(null), [told]);
  return [inOrder(items, wanted), setWanted];
}
