/** Reads a choice kept on this device; undefined where the browser keeps nothing. */
export function recall(key: string): string | undefined {
  try {
    return globalThis.localStorage?.getItem(key) ?? undefined;
  } catch {
    // Private windows may refuse storage; the choice then lasts as long as the page.
    return undefined;
  }
}

/** Keeps a choice on this device, where the browser lets us. */
export function remember(key: string, value: string): void {
  try {
    globalThis.localStorage?.setItem(key, value);
  } catch {
    // See recall.
  }
}
