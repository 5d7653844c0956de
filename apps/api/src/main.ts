import { startNode } from './start-api.js';

/** A node among several takes so long to empty itself, unless DRAIN_MS says otherwise. */
const DRAIN_MS = '5000';

/** Entry of the container image: one node, with an outside database (docker-compose.yml, `npm run nodes`). */
try {
  const node = await startNode({ ...process.env, DRAIN_MS: process.env['DRAIN_MS'] || DRAIN_MS });
  process.stdout.write(`Commonground listens at ${node.url}\n`);
  process.send?.({ url: node.url, links: node.links });
  let isEnding = false;
  const end = (drainMs?: number) => {
    isEnding = true;
    void node.close(drainMs).finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // The second one is meant.
    process.on(signal, () => (isEnding ? process.exit(1) : end()));
  }
  // Whoever started this node as a child has stopped all of them, or is gone.
  process.once('disconnect', () => {
    if (!isEnding) end(0);
  });
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(1);
}
