import type { SuggestionView } from '@commonground/contracts';
import type { SuggestionState } from '@commonground/contracts/constants';

/** States of my suggestions as they were seen last, by id. */
export type SeenStates = ReadonlyMap<string, { state: SuggestionState; name: string }>;

/** What a change of my suggestions means for the screen "where to meet". */
interface MeetChanges {
  /** Show this one now. */
  open: string | null;
  /** Partners who called an agreed meeting off. */
  calledOff: string[];
}

/**
 * Compares what was seen with what is: an agreement opens the screen, and so does an encounter that I saw
 * come about. After a reload (`seen` is null) only agreements that I have not put aside open it.
 */
export function meetChanges(
  seen: SeenStates | null,
  now: readonly SuggestionView[],
  putAside: ReadonlySet<string>,
  cancelledByMe: ReadonlySet<string>,
): MeetChanges {
  const opens = now.find(({ id, state }) => {
    const before = seen?.get(id)?.state;
    if (state === 'accepted') return before !== 'accepted' && !putAside.has(id);
    return state === 'met' && before !== undefined && before !== 'met';
  });
  // An agreement whose time ran out was not called off by anybody.
  const alive = new Set(now.filter(({ state }) => state !== 'declined').map(({ id }) => id));
  const calledOff = [...(seen ?? [])]
    .filter(([id, { state }]) => state === 'accepted' && !alive.has(id) && !cancelledByMe.has(id))
    .map(([, { name }]) => name);
  return { open: opens?.id ?? null, calledOff };
}

/** Remembers the states for the next comparison. */
export const seenStates = (now: readonly SuggestionView[]): SeenStates =>
  new Map(now.map(({ id, state, partner }) => [id, { state, name: partner.name }]));
