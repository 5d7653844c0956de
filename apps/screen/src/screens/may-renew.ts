import type { Play } from './play.js';
import type { Programme } from './programme.js';

/**
 * Whether the screen may load a new version now: in a scene that nobody reads a name from, never while rounds go on or somebody speaks. A
 * screen that shows one scene only has no better moment.
 */
export const mayRenew = ({ kind }: Pick<Play, 'kind'>, { round, microphone, only }: Programme): boolean =>
  round.length === 0 &&
  microphone !== 'speaking' &&
  (kind === 'join' || kind === 'tip' || (only !== null && kind === only));
