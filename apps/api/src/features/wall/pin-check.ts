import type { PinCard } from '@commonground/contracts';
import { type ErrorCode, LIMITS } from '@commonground/contracts/constants';
import type { TopicEntity } from '../events/index.js';

/** What decides about new pins, as the transaction that asks has locked it. */
export class PinCheck {
  constructor(
    private readonly topics: ReadonlyMap<string, TopicEntity>,
    private readonly pinsOf: Map<string, number>,
    private readonly taken: Set<string>,
  ) {}

  /** Why this card may not be pinned, or null; then it counts for those after it. */
  pass(attendeeId: string, { id, topicId }: PinCard): ErrorCode | null {
    const closed = topicRefusal(this.topics.get(topicId));
    if (closed !== null) return closed;
    const pins = this.pinsOf.get(attendeeId) ?? 0;
    if (pins >= LIMITS.pinsPerAttendee) return 'pin.limit';
    if (this.taken.has(id)) return 'request.duplicate';
    this.pinsOf.set(attendeeId, pins + 1);
    this.taken.add(id);
    return null;
  }
}

/** Why a topic takes no pins, or null. */
export function topicRefusal(topic: TopicEntity | undefined): ErrorCode | null {
  if (!topic) return 'topic.not-found';
  return topic.closed ? 'topic.closed' : null;
}
