import type { WorkerWord } from './worker-scope.js';

/** Keeps a client openable without a network, and knows when a newer build than that of this page is ready. */
export interface Updates {
  /** Runs the listener whenever `isReady` changes; the answer ends that. */
  subscribe(listener: () => void): () => void;
  isReady(): boolean;
  /** Changes to the newer build: loads the page anew. */
  apply(): void;
  /** Asks the server whether there is a newer build. */
  check(): void;
}

const buildOfPage = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;

const ask = (worker: ServiceWorker): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage('which-build' satisfies WorkerWord, [port2]);
  });
const takeOver = (worker: ServiceWorker) => worker.postMessage('take-over' satisfies WorkerWord);

/**
 * Registers the service worker of a client, at an address such as `/app/sw.js`. Nothing is registered where browsers
 * have none (plain http off localhost) and during development; `apply` then only loads the page anew.
 */
export function openUpdates(address: string): Updates {
  const listeners = new Set<() => void>();
  const build = buildOfPage();
  let registration: ServiceWorkerRegistration | undefined;
  let ready = false;

  /** A worker of our own build takes over silently: this page came from the server and is new already. */
  const meet = async (worker: ServiceWorker) => {
    if ((await ask(worker)) === build) {
      if (worker === registration?.waiting) takeOver(worker);
      return;
    }
    ready = true;
    for (const listener of listeners) listener();
  };
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // The very first worker waits for nobody.
      if (worker.state === 'installed' && registration?.active) void meet(worker);
    });
  const register = async () => {
    registration = await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
    registration.addEventListener('updatefound', () => watch(registration?.installing ?? null));
    watch(registration.installing);
    if (registration.waiting && registration.active) await meet(registration.waiting);
  };

  if (build && isSecureContext && 'serviceWorker' in navigator) {
    // Another page of this browser changed over.
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      const { controller } = navigator.serviceWorker;
      if (controller) void meet(controller);
    });
    // Without it everything works but opening without a network.
    register().catch(() => undefined);
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isReady: () => ready,
    apply() {
      const waiting = registration?.waiting;
      if (!waiting) return location.reload();
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated') location.reload();
      });
      takeOver(waiting);
    },
    check() {
      registration?.update().catch(() => undefined);
    },
  };
}
