export { CallProvider, useCall } from './calls/calls.js';
export { errorText } from './calls/error-text.js';
export { Initials } from './components/initials.js';
export { MoodShape } from './components/mood-shape.js';
export { QrCode } from './components/qr-code.js';
export { SignShape } from './components/sign-shape.js';
export { ThreadLine, ThreadMark } from './components/thread.js';
export { TopicIcon } from './components/topic-icon.js';
export {
  FeedProvider,
  useEntities,
  useEntity,
  useFeedReady,
  useFeedRefresh,
  useFeedRefusal,
  useFeedStatus,
  useFeedVia,
  useFollow,
  useServerNow,
  useWholeState,
} from './feed/feed.js';
export { clockText, secondsUntilTurn, useSecondsLeft, useTurnSecondsLeft } from './feed/countdown.js';
export type { FeedSource } from './feed/feed-store.js';
export { createI18n, type Messages, useLanguage } from './language/i18n.js';
export { LanguageSwitch } from './language/language-switch.js';
export { formatDate, formatTime, relativeTime } from './language/time.js';
export { uiMessages } from './messages/index.js';
export { recall, remember } from './theme/memory.js';
export { applyStoredTheme, type Theme, useTheme } from './theme/theme.js';
export { ThemeSwitch } from './theme/theme-switch.js';
export { contrast } from './tokens/contrast.js';
export { useUpdates } from './updates/use-updates.js';
