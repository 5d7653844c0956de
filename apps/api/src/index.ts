export { issueConsoleLink } from './console-link.js';
export { startApi, type RunningApi } from './start-api.js';
