import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const STATUS_AT = 9;

/**
 * One keep-alive connection that speaks as little HTTP/1.1 as will do, so that the load costs less than what it loads.
 * One request at a time.
 * @param {string} origin
 * @returns {Promise<{ post(head: string, body: string): Promise<number>, close(): void }>}
 */
export async function openWire(origin) {
  const { hostname, port } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  /** @type {{ answer(status: number): void, fail(cause: Error): void } | null} */
  let waiting = null;
  let received = Buffer.alloc(0);
  await new Promise((resolve, reject) =>
    socket.once('connect', () => resolve(undefined)).once('error', reject),
  );
  socket.on('error', (cause) => waiting?.fail(cause));
  socket.on('close', () => waiting?.fail(new Error('The connection was closed.')));
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const end = received.indexOf(HEAD_END);
    if (end < 0) return;
    const head = received.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/iu.exec(head)?.[1] ?? 0);
    const whole = end + HEAD_END.length + length;
    if (received.length < whole) return;
    received = received.subarray(whole);
    const { answer } = waiting ?? {};
    waiting = null;
    answer?.(Number(head.slice(STATUS_AT, STATUS_AT + 3)));
  });
  return {
    post: (head, body) =>
      new Promise((answer, fail) => {
        waiting = { answer, fail };
        socket.write(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      }),
    close: () => socket.destroy(),
  };
}
