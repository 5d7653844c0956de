import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

/**
 * The address under which others in the room most likely reach this computer.
 * @returns {string | undefined} IPv4; private networks first, container bridges last
 */
export function lanAddress() {
  const found = Object.entries(networkInterfaces()).flatMap(([name, list]) =>
    (list ?? [])
      .filter((entry) => entry.family === 'IPv4' && !entry.internal)
      .map((entry) => ({ name, ...entry })),
  );
  /** @param {{ name: string, address: string }} entry */
  const rank = (entry) => {
    if (/^(docker|br-|veth|virbr|utun|tun|tailscale|zt)/.test(entry.name)) return 3;
    if (/^169\.254\./.test(entry.address)) return 4;
    return /^(192\.168|10)\.|^172\.(1[6-9]|2\d|3[01])\./.test(entry.address) ? 0 : 1;
  };
  return found.sort((a, b) => rank(a) - rank(b))[0]?.address;
}

/**
 * Listens for a moment.
 * @param {string} host
 * @param {number} port 0: any
 * @returns {Promise<number>} the port, free again
 * @throws the system's error, EADDRINUSE if the port is taken
 */
export function tryPort(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.unref();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const free = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(free));
    });
  });
}
