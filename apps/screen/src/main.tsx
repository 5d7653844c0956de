import '@fontsource-variable/inter/index.css';
import '@commonground/ui/tokens.css';
import './styles/screen.css';
import './styles/frame.css';
import './styles/scenes.css';
import './styles/gaps.css';
import './styles/microphone.css';
import './styles/round.css';
import './styles/wall.css';
import { createCaller } from '@commonground/client';
import { createI18n } from '@commonground/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { FailureBoundary } from './app/failure-boundary.js';
import { applyTheme } from './app/theme.js';
import { de, en } from './screens/messages.js';
import { optionsOf } from './screens/options.js';

const options = optionsOf(location.search);
applyTheme(options.theme);
// Changed without being remembered: the console and the phone share this browser, and keep their own choice.
const texts = createI18n({ en, de });
if (options.language) void texts.changeLanguage(options.language);

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <FailureBoundary>
      <App call={createCaller()} options={options} />
    </FailureBoundary>
  </StrictMode>,
);
