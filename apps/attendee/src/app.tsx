import { normaliseCode } from '@commonground/kernel';
import { errorText } from '@commonground/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation, useSearchParams } from 'wouter';
import { CodeEntry } from './join/code-entry.js';
import { JoinRoute } from './join/join-route.js';
import { waitingLinkToken } from './session/link-token.js';
import { PersonalLink } from './session/personal-link.js';
import { useSession } from './session/session-query.js';
import { later } from './shell/later.js';
import { Splash } from './shell/splash.js';

// The feed and the sections are not needed by somebody who is about to join.
const Shell = later(() => import('./shell/shell.js').then((m) => m.Shell), Splash);

const codeIn = (location: string): string | null => {
  const [, code] = /^\/join\/([^/]+)/u.exec(location) ?? [];
  return code ? normaliseCode(decodeURIComponent(code)) : null;
};

/** Leads everybody to where they belong: a personal link, joining, or the app. */
export function App() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const [search] = useSearchParams();
  const [token, setToken] = useState(waitingLinkToken);
  const session = useSession();
  const code = codeIn(location);
  const here = session.data;
  const [wasHere, setWasHere] = useState(false);

  useEffect(() => {
    if (here) setWasHere(true);
  }, [here]);

  if (token) return <PersonalLink token={token} onSettled={() => setToken(null)} />;
  if (session.isPending) return <Splash failing={session.failureCount > 1} />;
  if (session.error && !session.data) {
    return (
      <main className="page narrow" role="alert">
        <h1>{errorText(t, session.error)}</h1>
        <button type="button" className="primary" onClick={() => void session.refetch()}>
          {t('app.retry')}
        </button>
      </main>
    );
  }

  const ownCode = here ? normaliseCode(here.event.joinCode) : null;
  if (code && code !== ownCode) return <JoinRoute key={code} code={code} />;
  if (!here || !ownCode) {
    const goodbye = search.has('left') ? t('me.left') : wasHere ? t('app.ended') : undefined;
    return <CodeEntry notice={goodbye} />;
  }
  if (!here.me.joined) return <JoinRoute key={ownCode} code={ownCode} invited={here.me} />;
  if (code) return <Redirect to="/app/" replace />;
  return <Shell key={here.me.id} session={here} />;
}
