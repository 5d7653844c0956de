/** How long a message may take from its first byte to its last, in milliseconds. */
const PATIENCE_MS = 8000;

/** The part of a websocket (of `ws`) that is looked at here. Its TCP socket has no public name. */
export interface Unfinished {
  readonly _socket: { prependListener(event: 'data', listener: () => void): unknown };
  terminate(): void;
}

/**
 * Cuts off a client that begins a message and does not finish it. Such bytes are no message yet, so that no allowance
 * counts them, and each of them looks like a sign of life.
 *
 * @returns to be called when a message or a control frame is whole, and when the connection is closed
 */
export function endUnfinished(websocket: Unfinished): () => void {
  let timer: NodeJS.Timeout | undefined;
  // Before the library reads them: a message that these bytes complete is announced while it does.
  websocket._socket.prependListener('data', () => {
    timer ??= setTimeout(() => websocket.terminate(), PATIENCE_MS).unref();
  });
  return () => {
    clearTimeout(timer);
    timer = undefined;
  };
}
