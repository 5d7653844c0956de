import type { ChangePin, PinView } from '@commonground/contracts';

/** What to send for an edited pin: what is new, and what stood there before. Null when nothing is. */
export function pinChange(
  seen: PinView,
  next: Required<Pick<ChangePin, 'topicId' | 'direction' | 'text'>>,
): ChangePin | null {
  // A closed topic takes nothing new, but keeps what it has: only a topic that is another one is sent.
  const fields = (['topicId', 'direction', 'text'] as const).filter((field) => next[field] !== seen[field]);
  if (fields.length === 0) return null;
  const part = (of: typeof next | PinView) => Object.fromEntries(fields.map((field) => [field, of[field]]));
  return { ...part(next), seen: part(seen) };
}
