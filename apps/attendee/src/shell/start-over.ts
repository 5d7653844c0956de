/** So many times within a minute; more would mean that a fresh page does not help. */
const MOST = 3;
const MINUTE = 60_000;
const KEY = 'cg-started-over';

/**
 * Loads the page anew when the server answers, though a part of the app still cannot be had. Some browsers remember, as
 * long as a page lives, that a module could not be fetched, and never ask for it again (whatwg/html#6768); after an
 * update the part may be gone altogether. What was pinned or written is kept on the device and survives it.
 *
 * @param now epoch milliseconds
 */
export async function startOver(now: number): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (answer?.ok && mayStartOver(sessionStorage, now)) location.reload();
}

/** Whether the page may be loaded anew at this time, which is noted. */
export function mayStartOver(notes: Pick<Storage, 'getItem' | 'setItem'>, now: number): boolean {
  const lately = (JSON.parse(notes.getItem(KEY) ?? '[]') as number[]).filter((at) => now - at < MINUTE);
  if (lately.length >= MOST) return false;
  notes.setItem(KEY, JSON.stringify([...lately, now]));
  return true;
}
