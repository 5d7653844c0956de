const PAUSE_MS = 5_000;

/** Reloads the page once the server answers again; before that a reload would end on the browser's error page. */
export async function reloadWhenServed(): Promise<void> {
  for (;;) {
    const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
    if (answer?.ok) return location.reload();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
