import { createConnection, createServer, type AddressInfo } from 'node:net';
import { eventually } from '../../src/product/eventually.js';

/** Waits until somebody listens at a port of loopback. */
export async function tryConnect(port: number): Promise<void> {
  const answers = () =>
    new Promise<boolean>((resolve) => {
      const socket = createConnection({ port, host: '127.0.0.1' });
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
  await eventually(`somebody to listen at ${port}`, answers, 10_000);
}

/** A port of loopback that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
