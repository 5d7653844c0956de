import { normaliseCode } from '@commonground/kernel';
import { errorText } from '@commonground/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, useLocation, useSearchParams } from 'wouter';
import { CodeEntry } from './join/code-entry.js';
import { JoinRoute } from './join/join-route.js';
import { rememberOnly } from './memory/memory.js';
import { waitingLinkToken } from './session/link-token.js';
import { PersonalLink } from './session/personal-link.js';
import { useSession } from './session/session-query.js';
import { later } from './shell/later.js';
import { Splash } from './shell/splash.js';

// The feed and the sections are not needed by somebody who is about to join.
const Shell = later(() => import('./shell/shell.js').then((m) => m.Shell), Splash);

const WaitToJoin = later(() => import('./join/wait-to-join.js').then((m) => m.WaitToJoin), Splash);

const codeIn = (location: string): string | null => {
  const [, code] = /^\/join\/([^/]+)/u.exec(location) ?? [];
  return code ? normaliseCode(decodeURIComponent(code)) : null;
};

/** What is said to somebody who left, or whom the event let go, by where they stood before. */
const GOODBYE = { here: 'me.left', waiting: 'waiting.given-up' };
const ENDED = { here: 'app.ended', waiting: 'waiting.turned-away' };

/** Leads everybody to where they belong: a personal link, joining, the queue, or the app. */
export function App() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const [search] = useSearchParams();
  const [token, setToken] = useState(waitingLinkToken);
  const session = useSession();
  const code = codeIn(location);
  const here = session.data;
  const [was, setWas] = useState<'waiting' | 'here'>();

  useEffect(() => {
    if (here) setWas(here.me.waiting ? 'waiting' : 'here');
    if (here !== undefined) void rememberOnly(here);
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
    return <CodeEntry notice={search.has('left') ? t(GOODBYE[was ?? 'here']) : was && t(ENDED[was])} />;
  }
  if (here.me.waiting) return <WaitToJoin key={here.me.id} session={here} />;
  if (!here.me.joined) return <JoinRoute key={ownCode} code={ownCode} invited={here.me} />;
  if (code) return <Redirect to="/app/" replace />;
  return <Shell key={here.me.id} session={here} />;
}
