import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const STATUS_AT = 9;

/**
 * One keep-alive connection that speaks as little HTTP/1.1 as will do, so that the load costs less than what it loads.
 * One request at a time. The server hangs up when nothing was said for some seconds; then the next request opens it anew.
 * @param {string} origin
 * @returns {Promise<{ post(head: string, body: string): Promise<number>, close(): void }>}
 */
export async function openWire(origin) {
  let line = await openLine(origin);
  return {
    async post(head, body) {
      const request = `${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      // It may hang up just when we write: such a request was not read, and its key makes sure that it counts once.
      const status = line.isOpen() ? await line.send(request) : null;
      if (status !== null) return status;
      line = await openLine(origin);
      const again = await line.send(request);
      if (again === null) throw new Error('The connection was closed.');
      return again;
    },
    close: () => line.close(),
  };
}

/** @param {string} origin */
async function openLine(origin) {
  const { hostname, port } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  /** @type {((status: number | null) => void) | null} */
  let waiting = null;
  let received = Buffer.alloc(0);
  await new Promise((resolve, reject) =>
    socket.once('connect', () => resolve(undefined)).once('error', reject),
  );
  /** @param {number | null} status */
  const answer = (status) => {
    const told = waiting;
    waiting = null;
    told?.(status);
  };
  socket.on('error', () => answer(null));
  socket.on('close', () => answer(null));
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const end = received.indexOf(HEAD_END);
    if (end < 0) return;
    const head = received.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/iu.exec(head)?.[1] ?? 0);
    const whole = end + HEAD_END.length + length;
    if (received.length < whole) return;
    received = received.subarray(whole);
    answer(Number(head.slice(STATUS_AT, STATUS_AT + 3)));
  });
  return {
    isOpen: () => socket.readyState === 'open',
    /**
     * @param {string} request
     * @returns {Promise<number | null>} the status; null when the other side hung up
     */
    send: (request) =>
      new Promise((resolve) => {
        waiting = resolve;
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}
