import { createCaller } from '@commonground/client';
import { applyStoredTheme, CallProvider, createI18n } from '@commonground/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@commonground/ui/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/join.css';
import './styles/app.css';
import './styles/wall.css';
import './styles/meet.css';
import './styles/round.css';
import './styles/microphone.css';
import { App } from './app.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import { takeLinkToken } from './session/link-token.js';
import { ToastProvider } from './shell/toast.js';
// From the first tap on.
import './update/watch-attention.js';

takeLinkToken(location, history, sessionStorage);
applyStoredTheme();
createI18n({ en, de });

const call = createCaller();
// A venue's network may have no internet behind it, so what the browser thinks of "online" says nothing.
const queries = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always' }, mutations: { networkMode: 'always' } },
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <CallProvider call={call}>
        <ToastProvider>
          <App />
        </ToastProvider>
      </CallProvider>
    </QueryClientProvider>
  </StrictMode>,
);
