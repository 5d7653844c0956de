const PLACE = 'cg-personal-link';

/**
 * Takes the secret of a personal link out of the address bar, before anything is drawn. It waits in this
 * tab only until the person presses the button, so that a reload does not lose it.
 */
export function takeLinkToken(location: Location, history: History, storage: Storage): void {
  const token = new URLSearchParams(location.hash.slice(1)).get('link');
  if (!token) return;
  storage.setItem(PLACE, token);
  history.replaceState(null, '', location.pathname + location.search);
}

/** The secret that waits to be pressed, or null. */
export const waitingLinkToken = (): string | null => sessionStorage.getItem(PLACE);

/** Forgets the secret: it was used, or the person chose another way. */
export const forgetLinkToken = (): void => sessionStorage.removeItem(PLACE);
