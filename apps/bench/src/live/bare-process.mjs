import { createServer } from 'node:http';
import { loadFrom } from '../product/checkout.mjs';
import { collectGarbage, watchUsage } from '../product/usage.mjs';
import { answerQuestions } from './asked.mjs';

// The least that a websocket server in Node can do: one frame, built once, written to everybody. Knows nobody, keeps
// nothing.
const { WebSocketServer, Sender } = await loadFrom('apps/api', 'ws');
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
const usage = watchUsage();

answerQuestions({
  listen: () =>
    new Promise((resolve) =>
      server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () =>
        resolve(/** @type {any} */ (server.address()).port),
      ),
    ),
  /** @param {{ text: string, bytes: number }} wish a message of so many bytes that holds the text */
  broadcast({ text, bytes }) {
    const [head, body] = Sender.frame(Buffer.from(text.padEnd(bytes, '.')), {
      fin: true,
      opcode: 1,
      mask: false,
      readOnly: false,
      rsv1: false,
    });
    const frame = body ? Buffer.concat([head, body]) : head;
    for (const { _socket: wire } of sockets.clients) wire.write(frame);
  },
  usage,
  tidy() {
    collectGarbage();
    return usage();
  },
});
