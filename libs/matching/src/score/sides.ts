import { serves } from './similarity.js';
import type { MatchPin } from '../suggest/model.js';

/** One side of the market that a line stands on. */
export interface Side {
  readonly side: 'seek' | 'give';
  /** Labour: a post or somebody for it. Everything else is service. */
  readonly market: 'labour' | 'service';
  /** True where only the ways to clients count on this side, not what is sold. */
  readonly onlyRoutes?: boolean;
}

/** "We buy vegetables" stands among the offers, yet it answers those who want to sell. */
const BUYS = /^(?:we|i|wir|ich)\s+(?:buy|purchase|kaufen?)\b/i;

/** Ways to clients: whoever wants clients for something looks for these as well. */
const ROUTES = ['client', 'distribution', 'sales', 'lead-generation', 'retail', 'pilot-customer'];

/** Whether a concept is a way to clients. */
export const leadsToClients = (id: string): boolean => ROUTES.some((route) => serves(route, id) >= 0.5);

/** The sides a pin stands on. "Clients for our agency" is a need, yet what it brings to others is an agency. */
export function sidesOf(pin: MatchPin): Side[] {
  if (pin.direction === 'both') {
    return [
      { side: 'seek', market: 'service' },
      { side: 'give', market: 'service' },
    ];
  }
  const need = pin.direction === 'need';
  if (pin.kind === 'job') return [{ side: need ? 'give' : 'seek', market: 'labour' }];
  if (pin.kind === 'hire') return [{ side: 'seek', market: 'labour' }];
  if (pin.kind === 'client') {
    return need
      ? [
          { side: 'give', market: 'service' },
          { side: 'seek', market: 'service', onlyRoutes: true },
        ]
      : [{ side: 'seek', market: 'service' }];
  }
  if (!need && BUYS.test(pin.text.trim())) return [{ side: 'seek', market: 'service' }];
  return [{ side: need ? 'seek' : 'give', market: 'service' }];
}
