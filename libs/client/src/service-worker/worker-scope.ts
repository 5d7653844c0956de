/** What a page asks the worker: to take over at once, or which build it keeps (answered through the port). */
export type WorkerWord = 'take-over' | 'which-build';

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

/** What we use of the world of a service worker; TypeScript's library for pages leaves it out. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly clients: {
    matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<unknown[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(name: 'message', act: (event: MessageEvent<WorkerWord> & Lasting) => void): void;
  addEventListener(
    name: 'fetch',
    act: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}
