import { useFollow } from '@commonground/ui';
import { useEffect } from 'react';
import { usePins } from '../shell/attendee-data.js';

/** Whoever only looks away for a moment has nothing to make good for when they come back. */
const LINGER_MS = 5_000;

/** Hears of the whole wall while it is open, and otherwise of the topics of one's own pins: what this phone shows. */
export function useFollowWall(isOpen: boolean): void {
  const follow = useFollow();
  const own = usePins().flatMap(({ mine, topicId }) => (mine ? topicId : []));
  const topics = [...new Set(own)].sort().join(' ');
  useEffect(() => {
    if (isOpen) {
      follow(null);
      return undefined;
    }
    const timer = setTimeout(() => follow(topics.split(' ').filter(Boolean)), LINGER_MS);
    return () => clearTimeout(timer);
  }, [follow, isOpen, topics]);
}
