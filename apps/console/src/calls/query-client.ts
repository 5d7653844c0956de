import { ApiError, OfflineError } from '@commonground/client';
import { QueryClient } from '@tanstack/react-query';

/** Keys of everything that the console reads over HTTP. */
export const queryKeys = {
  session: ['session'] as const,
  events: ['events'] as const,
  templates: ['templates'] as const,
  demo: ['demo'] as const,
  matching: (eventId: string) => ['matching', eventId] as const,
  matchingPreview: (eventId: string) => ['matching-preview', eventId] as const,
  pairOutlook: (eventId: string) => ['pair-outlook', eventId] as const,
  eventWords: (eventId: string) => ['event-words', eventId] as const,
  triedWords: (eventId: string) => ['tried-words', eventId] as const,
  concepts: (eventId: string) => ['concepts', eventId] as const,
  openings: (eventId: string) => ['openings', eventId] as const,
  fairness: (eventId: string) => ['fairness', eventId] as const,
  roundPlanning: (eventId: string) => ['round-planning', eventId] as const,
  insights: (eventId: string) => ['insights', eventId] as const,
  live: (eventId: string) => ['live', eventId] as const,
  imports: (eventId: string) => ['imports', eventId] as const,
  import: (eventId: string, importId: string) => ['imports', eventId, importId] as const,
};

/** True when the server said that nobody is signed in (any more). */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.problem.code === 'session.missing';
}

/** The cache of answers. Only a missing network is worth another try; a refusal stays a refusal. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => error instanceof OfflineError && count < 3,
      },
    },
  });
}
