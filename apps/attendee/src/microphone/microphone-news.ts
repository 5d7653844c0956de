import type { MicrophoneMoment } from './microphone-moment.js';

/** My turn has come, I am next, my turn is over, I was taken off, or the microphone closed while I waited. */
export type MicrophoneNews = 'turn' | 'next' | 'over' | 'taken-off' | 'closed';

/**
 * What is new since the phone looked last, where I did not do it myself.
 *
 * @param isLeaving I left of my own accord
 */
export function microphoneNews(
  before: MicrophoneMoment | null,
  now: MicrophoneMoment | null,
  isLeaving: boolean,
): MicrophoneNews | null {
  if (now?.state === 'speaking') return before?.state === 'speaking' ? null : 'turn';
  if (now?.state === 'waiting')
    return now.position === 1 && before?.state === 'waiting' && before.position > 1 ? 'next' : null;
  if (isLeaving || !before || before.state === 'open' || now?.state === 'asked') return null;
  if (before.state === 'speaking') return 'over';
  // What the server has not heard of yet is told by its answer.
  if (before.state === 'asked') return null;
  return now ? 'taken-off' : 'closed';
}
