/** A screen that has not heard from the server for this long forgets what it knows about people. */
export const GRACE_MS = 10_000;

/**
 * What the screen may show. `live`: everything. `grace`: the connection is gone for a moment, everything stays.
 * `safe`: gone for too long, only what is not about people.
 */
export type OfflinePolicy =
  | { readonly mode: 'live' }
  | { readonly mode: 'grace'; readonly since: number }
  | { readonly mode: 'safe' };

/** A page that starts has no connection yet; it gets the same grace. */
export const startingPolicy = (now: number): OfflinePolicy => ({ mode: 'grace', since: now });

/**
 * The policy after looking at the connection once more. Returns the same object while nothing changes, so that
 * entering `safe` (the moment of forgetting) can be told from being in it.
 */
export function nextPolicy(policy: OfflinePolicy, connected: boolean, now: number): OfflinePolicy {
  if (connected) return policy.mode === 'live' ? policy : { mode: 'live' };
  switch (policy.mode) {
    case 'live':
      return { mode: 'grace', since: now };
    case 'grace':
      return now - policy.since >= GRACE_MS ? { mode: 'safe' } : policy;
    case 'safe':
      return policy;
  }
}
