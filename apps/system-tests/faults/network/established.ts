import { readFileSync } from 'node:fs';

const TABLE = '/proc/net/tcp';
const ESTABLISHED = '01';

/**
 * Whether a server still holds its end of a connection open. A client that reads nothing cannot see that it was let go, so
 * the system is asked (Linux).
 * @param serverPort where the server listens
 * @param clientPort the client's end
 */
export function holdsOpen(serverPort: number, clientPort: number): boolean {
  const [server, client] = [serverPort, clientPort].map(hex);
  return readFileSync(TABLE, 'utf8')
    .split('\n')
    .some((line) => {
      const [, local = '', remote = '', state] = line.trim().split(/\s+/u);
      return local.endsWith(`:${server}`) && remote.endsWith(`:${client}`) && state === ESTABLISHED;
    });
}

const hex = (port: number) => port.toString(16).toUpperCase().padStart(4, '0');
