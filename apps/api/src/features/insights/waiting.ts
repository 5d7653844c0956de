import { type Party, welcomesStrangers } from '@commonground/domain';

/** Why somebody who is present was shown no card so far: what they could change themselves comes first. */
export function waitingReason(
  party: Party,
  hasPinned: boolean,
): 'no-pin' | 'not-suggested' | 'mood' | 'no-fit' {
  if (!hasPinned) return 'no-pin';
  if (!party.consents.suggested) return 'not-suggested';
  return welcomesStrangers(party.mood) ? 'no-fit' : 'mood';
}
