import { Agent, createServer, request as ask } from 'node:http';
import { connect } from 'node:net';
import { watchHealth } from './health.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Incoming
 * @typedef {import('node:http').ServerResponse} Outgoing
 * @typedef {import('node:stream').Duplex} Wire
 * @typedef {{ url: URL, agent: Agent }} Target
 * @typedef {object} Proxy
 * @property {number} port
 * @property {() => number[]} ready indexes of the nodes that get traffic
 * @property {() => Promise<void>} look asks all nodes now
 * @property {() => Promise<void>} close ends open connections too
 */

/** Headers that belong to one connection and are not passed on. */
const HOP = /^(connection|keep-alive|proxy-connection)$/i;
const UNAVAILABLE = JSON.stringify({
  type: 'about:blank',
  title: 'No node is ready',
  status: 503,
  code: 'server.unavailable',
});

/**
 * A reverse proxy for several nodes on one computer: in turn, without sticky sessions, websockets included. A node that
 * is not ready gets nothing new; what it has open stays, as it may just be draining.
 * @param {{ urls: readonly string[], host?: string, port?: number, onTurn?: (index: number, isIn: boolean) => void }} wish
 * @returns {Promise<Proxy>}
 */
export async function startProxy({ urls, host = '127.0.0.1', port = 0, onTurn }) {
  /** @type {Target[]} */
  const targets = urls.map((url) => ({ url: new URL(url), agent: new Agent({ keepAlive: true }) }));
  const health = watchHealth(urls, onTurn);
  /** @type {Set<Wire>} */
  const wires = new Set();
  let turn = 0;

  /**
   * The nodes to try, in order: those that are ready, another one first each time. If none is, all: they may just be slow.
   * @returns {number[]}
   */
  const order = () => {
    const known = health.ready();
    const ready = known.length > 0 ? known : targets.map((_, index) => index);
    turn = (turn + 1) % Math.max(1, ready.length);
    return [...ready.slice(turn), ...ready.slice(0, turn)];
  };

  /**
   * @param {Incoming} request
   * @param {Outgoing} response
   * @param {number[]} rest
   */
  const pass = (request, response, rest) => {
    const [index, ...others] = rest;
    const target = index === undefined ? undefined : targets[index];
    if (index === undefined || target === undefined) {
      refuse(request, response);
      return;
    }
    let begun = false;
    const onward = ask({
      agent: target.agent,
      hostname: target.url.hostname,
      port: target.url.port,
      method: request.method,
      path: request.url,
      headers: withoutHop(request.rawHeaders, forwarded(request)),
    });
    // The body is not touched before somebody listens: until then another node can be asked.
    onward.once('socket', (socket) => {
      const begin = () => {
        begun = true;
        request.pipe(onward);
      };
      if (socket.connecting) socket.once('connect', begin);
      else begin();
    });
    onward.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.statusMessage, withoutHop(answer.rawHeaders));
      answer.pipe(response);
      answer.once('error', () => response.destroy());
    });
    onward.once('error', () => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      // A kept connection may be closed by the node just as it is used again: nothing was carried out.
      const isStale = onward.reusedSocket && isBodiless(request);
      if (!begun) health.eject(index);
      if (!begun) pass(request, response, others);
      else if (isStale) pass(request, response, rest);
      else refuse(request, response, 502);
    });
    response.once('close', () => {
      if (!response.writableFinished) onward.destroy();
    });
  };

  /**
   * @param {Incoming} request
   * @param {Wire} wire
   * @param {Buffer} head
   * @param {number[]} rest
   */
  const upgrade = (request, wire, head, rest) => {
    const [index, ...others] = rest;
    const target = index === undefined ? undefined : targets[index];
    if (index === undefined || target === undefined) {
      wire.end('HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close\r\n\r\n');
      return;
    }
    const onward = connect({ host: target.url.hostname, port: Number(target.url.port), noDelay: true });
    onward.once('error', () => {
      if (onward.bytesWritten > 0 || wire.destroyed) {
        wire.destroy();
        return;
      }
      health.eject(index);
      upgrade(request, wire, head, others);
    });
    onward.once('connect', () => {
      const headers = pairsOf([...request.rawHeaders, ...forwarded(request)]);
      const lines = headers.map(([name, value]) => `${name}: ${value}`);
      onward.write([`${request.method} ${request.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
      onward.write(head);
      onward.pipe(wire).pipe(onward);
      for (const [one, other] of /** @type {[Wire, Wire][]} */ ([
        [onward, wire],
        [wire, onward],
      ])) {
        wires.add(one);
        one.once('error', () => one.destroy());
        one.once('close', () => {
          wires.delete(one);
          other.destroy();
        });
      }
    });
  };

  const server = createServer((request, response) => pass(request, response, order()));
  server.on('upgrade', (request, wire, head) => {
    wire.on('error', () => wire.destroy());
    /** @type {import('node:net').Socket} */ (wire).setNoDelay?.(true);
    upgrade(request, wire, head, order());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => resolve(undefined));
  });
  await health.look();
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port: address.port,
    ready: health.ready,
    look: health.look,
    close: async () => {
      health.stop();
      for (const wire of wires) wire.destroy();
      for (const { agent } of targets) agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param {Incoming} request
 * @param {Outgoing} response
 * @param {number} [status]
 */
function refuse(request, response, status = 503) {
  request.resume();
  response.writeHead(status, { 'content-type': 'application/problem+json', 'retry-after': '1' });
  response.end(UNAVAILABLE.replace('503', String(status)));
}

/** @param {Incoming} request */
function isBodiless({ headers }) {
  return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}

/**
 * Who it is for, as the API believes it from one proxy (TRUSTED_PROXIES=1).
 * @param {Incoming} request
 * @returns {string[]} names and values in turn
 */
function forwarded({ headers, socket }) {
  const before = headers['x-forwarded-for'];
  const client = socket.remoteAddress ?? '';
  return [
    'X-Forwarded-For',
    before === undefined ? client : `${before}, ${client}`,
    'X-Forwarded-Proto',
    'http',
  ];
}

/**
 * @param {readonly string[]} raw names and values in turn
 * @param {readonly string[]} [more] these replace those of the same name
 * @returns {string[]} the same without what belongs to one connection
 */
function withoutHop(raw, more = []) {
  const replaced = new Set(pairsOf(more).map(([name]) => name.toLowerCase()));
  const kept = pairsOf(raw).filter(([name]) => !HOP.test(name) && !replaced.has(name.toLowerCase()));
  return [...kept.flat(), ...more];
}

/**
 * @param {readonly string[]} flat
 * @returns {[string, string][]}
 */
function pairsOf(flat) {
  /** @type {[string, string][]} */
  const pairs = [];
  for (let at = 0; at + 1 < flat.length; at += 2) pairs.push([flat[at] ?? '', flat[at + 1] ?? '']);
  return pairs;
}
