type Listener = () => void;

let token: string | null = null;
const listeners = new Set<Listener>();

function take(): void {
  const found = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (!found) return;
  token = found;
  // The secret must not stay in the address bar, the history or a screenshot.
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  listeners.forEach((listener) => listener());
}

/** Takes the secret of a sign-in link out of the address, now and whenever a link is opened in this tab. */
export function watchLinkToken(): void {
  take();
  window.addEventListener('hashchange', take);
}

/** The secret of the link that was opened, or null. It is kept in memory only. */
export function linkToken(): string | null {
  return token;
}

/** Forgets the secret, after it was used or refused. */
export function dropLinkToken(): void {
  token = null;
  listeners.forEach((listener) => listener());
}

export function onLinkToken(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
