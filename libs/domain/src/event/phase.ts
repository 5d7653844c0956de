/** Phases of a live event, in order. */
export type Phase = 'draft' | 'open' | 'live' | 'after' | 'archived';

/** From each phase, the phases that the organizer may turn to. Going back is allowed while nothing is archived. */
const NEXT: Readonly<Record<Phase, readonly Phase[]>> = {
  draft: ['open', 'live'],
  open: ['draft', 'live'],
  live: ['open', 'after'],
  after: ['live', 'archived'],
  archived: [],
};

/** Whether an event may go from one phase to another. Staying is not a change and is refused. */
export function mayTurn(from: Phase, to: Phase): boolean {
  return NEXT[from].includes(to);
}

/** Attendees may join, pin and change their pins. */
export const takesPins = (phase: Phase): boolean => phase === 'open' || phase === 'live';

/** Suggestions are made and answered. */
export const suggests = (phase: Phase): boolean => phase === 'live';

/** Attendees may read the wall and keep their contacts. */
export const isReadable = (phase: Phase): boolean => phase !== 'draft' && phase !== 'archived';
