import { takeNodes } from '../decisions/node-count.mjs';
import { startNodes } from '../nodes/index.mjs';
import { runCommand } from '../run-command.mjs';
import { loadConsoleLink } from './api.mjs';
import { start } from './start.mjs';

/** A node that ended by itself is started again after this time, as a container would be. Milliseconds. */
const AGAIN_MS = 1000;

/**
 * `npm run nodes`: as `npm start`, but with several nodes behind a proxy.
 * @param {string[]} args
 */
export async function startSeveral(args) {
  await runCommand(async () => {
    const { count, rest } = takeNodes(args);
    await start(rest, (env) => serve(env, count));
  });
}

/**
 * @param {Record<string, string>} env of one node at the proxy's address
 * @param {number} count
 * @returns {Promise<import('./api.mjs').Api>}
 */
async function serve(env, count) {
  const several = await startNodes({
    count,
    databaseUrl: env['DATABASE_URL'] ?? '',
    env: (number) => ({
      ...env,
      LOG_FILE: (env['LOG_FILE'] ?? '').replace(/(\.log)?$/, `-${number}$1`),
    }),
    host: env['HOST'],
    port: Number(env['PORT']),
    publicUrl: env['PUBLIC_URL'],
    log: (line) => console.log(line),
  });
  for (const node of several.nodes) {
    console.log(`Node ${node.number} is process ${node.pid} at ${node.url}`);
    void keepUp(node);
  }
  // Each fresh link ends the one before it, so that the nodes make none.
  const { issueConsoleLink } = await loadConsoleLink();
  return {
    url: env['PUBLIC_URL'] ?? several.proxyUrl,
    links: { ...several.links, console: await issueConsoleLink(env) },
    close: several.stop,
  };
}

/** @param {import('../nodes/api-node.mjs').ApiNode} node */
async function keepUp(node) {
  while (node.isWanted()) {
    const how = await node.ended();
    if (!node.isWanted()) return;
    console.log(`Node ${node.number} ended (${how}); it is started again.`);
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    if (!node.isWanted()) return;
    await node.start().then(
      () => console.log(`Node ${node.number} is process ${node.pid} at ${node.url}`),
      (/** @type {unknown} */ error) => console.error(error instanceof Error ? error.message : String(error)),
    );
  }
}
