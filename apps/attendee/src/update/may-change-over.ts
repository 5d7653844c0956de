/** What somebody is in the middle of. */
export interface Occupation {
  /** Both said yes and have not met yet, or "where to meet" is open. */
  readonly isMeeting: boolean;
  /** Has a part in rounds that are not over. */
  readonly isInRound: boolean;
  /** Something covers the page and waits for an answer. */
  readonly hasDialog: boolean;
  /** Writes, or wrote a short while ago. */
  readonly isWriting: boolean;
  /** Something waits in the outbox. */
  readonly isSending: boolean;
}

/** What the page knows of whoever holds it. */
export interface Attention {
  /** Since when the page is hidden, in milliseconds; 0 while it is seen. */
  readonly hiddenMs: number;
  readonly sinceStartMs: number;
  /** Whether anything was touched since the start. */
  readonly isTouched: boolean;
}

/** Hidden for so long, a page is in a pocket and not behind a quick look at something else. */
export const POCKET_MS = 60_000;
const START_MS = 10_000;

/** Whether a new version is spoken of: never to somebody who is on the way to a meeting or sits in a round. */
export const mayMention = ({ isMeeting, isInRound }: Occupation): boolean => !isMeeting && !isInRound;

/** Whether a new version may take over by itself: nothing is open, and nobody is looking or has begun anything. */
export function mayChangeOver(occupation: Occupation, attention: Attention): boolean {
  if (Object.values(occupation).some((isSo) => isSo)) return false;
  const isStarting = attention.sinceStartMs < START_MS && !attention.isTouched;
  return isStarting || attention.hiddenMs >= POCKET_MS;
}
