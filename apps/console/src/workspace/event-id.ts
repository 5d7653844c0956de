import { createContext, use } from 'react';

/** The event of the workspace around a component; null outside of any. */
export const EventIdContext = createContext<string | null>(null);

export function useEventId(): string | null {
  return use(EventIdContext);
}
