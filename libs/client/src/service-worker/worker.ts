import { type Shell, ShellCache } from './shell-cache.js';
import type { WorkerScope } from './worker-scope.js';

/** Put in by the build. */
declare const __SHELL__: Shell;

const worker = self as unknown as WorkerScope;
const shell = __SHELL__;
const cache = new ShellCache(shell, {
  origin: worker.location.origin,
  caches,
  fetch: (request) => fetch(request),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

worker.addEventListener('install', (event) => event.waitUntil(cache.fill()));

worker.addEventListener('activate', (event) => {
  const open = worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  event.waitUntil(open.then((pages) => cache.dropEarlier(pages.length > 1)));
  // The page of a first visit counts as well: without one of its own, the next worker would not wait.
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
  if (event.data === 'which-build') event.ports[0]?.postMessage(shell.build);
});

worker.addEventListener('fetch', (event) => {
  const answer = cache.answer(event.request);
  if (answer) event.respondWith(answer);
});
