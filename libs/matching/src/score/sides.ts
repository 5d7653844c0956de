import { serves } from './similarity.js';
import type { MatchPin } from '../suggest/model.js';

/** One side of the market that a line stands on. */
export interface Side {
  readonly side: 'seek' | 'give';
  /** Labour: a post or somebody for it. Everything else is service. */
  readonly market: 'labour' | 'service';
  /** Where only the ways to something count on this side: to clients, not what is sold; to work, not the trade. */
  readonly routesTo?: 'clients' | 'work';
}

/** "We buy vegetables" stands among the offers, yet it answers those who want to sell. */
const BUYS = /^(?:we|i|wir|ich)\s+(?:buy|purchase|kaufen?)\b/i;

/** Whoever wants clients, or a post, looks for the ways there as well: who sells, who places people. */
const ROUTES: Readonly<Record<NonNullable<Side['routesTo']>, readonly string[]>> = {
  clients: ['client', 'distribution', 'sales', 'lead-generation', 'retail', 'pilot-customer'],
  work: ['job-help'],
};

/** Whether a concept is a way to what is looked for. */
export const leadsTo = (goal: NonNullable<Side['routesTo']>, id: string): boolean =>
  ROUTES[goal].some((route) => serves(route, id) >= 0.5);

/**
 * The sides a pin stands on. "Clients for our agency" is a need, yet what it brings to others is an agency; "a job as a
 * nurse" brings a nurse.
 */
export function sidesOf(pin: MatchPin): Side[] {
  if (pin.direction === 'both') {
    return [
      { side: 'seek', market: 'service' },
      { side: 'give', market: 'service' },
    ];
  }
  const need = pin.direction === 'need';
  if (pin.kind === 'job') {
    return need
      ? [
          { side: 'give', market: 'labour' },
          { side: 'seek', market: 'service', routesTo: 'work' },
        ]
      : [{ side: 'seek', market: 'labour' }];
  }
  if (pin.kind === 'hire') return [{ side: 'seek', market: 'labour' }];
  if (pin.kind === 'client') {
    return need
      ? [
          { side: 'give', market: 'service' },
          { side: 'seek', market: 'service', routesTo: 'clients' },
        ]
      : [{ side: 'seek', market: 'service' }];
  }
  if (!need && BUYS.test(pin.text.trim())) return [{ side: 'seek', market: 'service' }];
  return [{ side: need ? 'seek' : 'give', market: 'service' }];
}
