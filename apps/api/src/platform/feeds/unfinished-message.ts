/** How long a message may take from its first byte to its last, in milliseconds. */
const PATIENCE_MS = 8000;

/** The part of a websocket (of `ws`) that is looked at here. Its TCP socket has no public name. */
export interface Unfinished {
  readonly _socket: { prependListener(event: 'data', listener: () => void): unknown };
  on(event: 'message' | 'ping' | 'pong' | 'close', listener: () => void): unknown;
  terminate(): void;
}

/**
 * Cuts off a client that begins a message and does not finish it. Such bytes are no message yet, so that no allowance
 * counts them, and each of them looks like a sign of life.
 */
export function endUnfinished(websocket: Unfinished): void {
  let timer: NodeJS.Timeout | undefined;
  // Before the library reads them: a message that these bytes complete is announced while it does.
  websocket._socket.prependListener('data', () => {
    timer ??= setTimeout(() => websocket.terminate(), PATIENCE_MS).unref();
  });
  const done = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  for (const event of ['message', 'ping', 'pong', 'close'] as const) websocket.on(event, done);
}
