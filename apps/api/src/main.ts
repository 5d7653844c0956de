import { startNode } from './start-api.js';

/** Entry of the container image: one node, with an outside database (docker-compose.yml, `npm run nodes`). */
try {
  const node = await startNode(process.env);
  process.stdout.write(`Commonground listens at ${node.url}\n`);
  process.send?.({ url: node.url, links: node.links });
  const end = () => void node.close().finally(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  // Whoever started this node as a child is gone.
  process.once('disconnect', end);
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exit(1);
}
