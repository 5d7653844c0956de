import type { Socket } from 'node:net';

/**
 * Ends a connection hard. While its end is on the way Node would forget the handle instead of closing it: the connection
 * would stay, and the process would never come to its end.
 */
export function reset(socket: Socket): void {
  if (socket.writableEnded && !socket.writableFinished) socket.destroy();
  else socket.resetAndDestroy();
}
