import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@commonground/ui/tokens.css';
import '@commonground/ui/ui.css';
import './design/console.css';
import { createCaller } from '@commonground/client';
import { applyStoredTheme, createI18n } from '@commonground/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './app.js';
import { createQueryClient } from './calls/query-client.js';
import { watchWayBack } from './design/unsaved.js';
import { watchLinkToken } from './identity/link-token.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';

watchLinkToken();
watchWayBack();
applyStoredTheme();

/** Explanations that the service writes itself (where a file is broken) come in the language of the page. */
const fetchInLanguage: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('Accept-Language', document.documentElement.lang || 'en');
  return fetch(input, { ...init, headers });
};

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root".');

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={createI18n({ en, de })}>
      <App call={createCaller({ fetch: fetchInLanguage })} queries={createQueryClient()} />
    </I18nextProvider>
  </StrictMode>,
);
