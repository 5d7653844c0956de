import { connect, createServer } from 'node:net';

// A port that stays the same, wherever PostgreSQL listens after its next start. In a process of its own: what a test has to
// do with a thousand phones must not come between a node and its database.

/** @typedef {{ host: string, port: number }} Address */

let target = /** @type {Address | undefined} */ (undefined);
process.on('message', (address) => {
  target = /** @type {Address} */ (address);
});
process.once('disconnect', () => process.exit(0));

const server = createServer({ noDelay: true }, (near) => {
  near.on('error', () => undefined);
  if (!target) return void near.resetAndDestroy();
  const far = connect({ ...target, noDelay: true });
  far.on('error', () => undefined);
  far.pipe(near).pipe(far);
  far.once('close', () => near.resetAndDestroy());
  near.once('close', () => far.resetAndDestroy());
});
server.listen(0, '127.0.0.1', () => {
  process.send?.(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
});
