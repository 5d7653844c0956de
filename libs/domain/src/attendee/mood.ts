/** How ready somebody is to be approached (docs/glossary.md). */
export type Mood = 'open' | 'known-only' | 'not-now' | 'approach-me';

/** The mood that counts now: a timed mood goes back to open by itself. Times in ms since the epoch. */
export function moodAt(mood: Mood, until: number | null, now: number): Mood {
  return until !== null && until <= now ? 'open' : mood;
}

/** Strangers may be led to this person. */
export const welcomesStrangers = (mood: Mood): boolean => mood === 'open' || mood === 'approach-me';
