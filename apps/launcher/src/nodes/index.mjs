import { tryPort } from '../platform/network.mjs';
import { root } from '../project.mjs';
import { ApiNode } from './api-node.mjs';
import { startProxy } from './proxy.mjs';

/**
 * @typedef {import('./api-node.mjs').ApiNode} Node
 *
 * @typedef {object} Wish
 * @property {number} [count] how many nodes, 2
 * @property {string} databaseUrl one database for all
 * @property {Record<string, string> | ((number: number) => Record<string, string>)} [env] configuration of the nodes,
 *   numbered from 1. They inherit nothing else.
 * @property {string} [dir] the built project, this one if left out
 * @property {string} [host] where the proxy listens
 * @property {number} [port] of the proxy; 0: any free one
 * @property {string} [publicUrl] the address for people; left out: the proxy's
 * @property {(line: string) => void} [log] what becomes of the nodes
 *
 * @typedef {object} Nodes
 * @property {string[]} urls of the single nodes
 * @property {string} proxyUrl
 * @property {{ join?: string, screen: string }} links
 * @property {Node[]} nodes
 * @property {() => number[]} ready indexes of the nodes that get traffic from the proxy
 * @property {() => Promise<void>} stop ends all nodes at once, then the proxy
 */

/**
 * Starts several nodes at once on one database, and a proxy in front of them: the production shape on loopback, without
 * containers.
 * @example const { proxyUrl, nodes, stop } = await startNodes({ databaseUrl, env: { DATA_DIR: folder } });
 * @param {Wish} wish
 * @returns {Promise<Nodes>} when all are ready
 * @throws {import('../decisions/failure.mjs').Failure} NODE when one cannot start; none is left behind
 */
export async function startNodes(wish) {
  const { count = 2, host = '127.0.0.1', dir = root, log = () => {} } = wish;
  const port = await tryPort(host, wish.port ?? 0);
  const publicUrl = wish.publicUrl ?? `http://localhost:${port}`;
  /** @type {Node[]} */
  const nodes = [];
  for (let number = 1; number <= count; number += 1) {
    const env = typeof wish.env === 'function' ? wish.env(number) : (wish.env ?? {});
    const common = { DATABASE_URL: wish.databaseUrl, PUBLIC_URL: publicUrl, TRUSTED_PROXIES: '1' };
    nodes.push(new ApiNode({ number, dir, port: await tryPort('127.0.0.1', 0), env: { ...env, ...common } }));
  }
  const stopNodes = () => Promise.all(nodes.map((node) => node.dismiss()));
  try {
    const answers = await Promise.all(nodes.map((node) => node.start()));
    const urls = nodes.map((node) => node.url);
    const proxy = await startProxy({
      urls,
      host,
      port,
      onTurn: (index, isIn) => log(`Node ${index + 1} ${isIn ? 'gets' : 'no longer gets'} traffic.`),
    });
    const links = answers.find((answer) => answer.links.join !== undefined)?.links ?? answers[0]?.links;
    return {
      urls,
      proxyUrl: `http://localhost:${proxy.port}`,
      links: links ?? { screen: `${publicUrl}/screen/` },
      nodes,
      ready: proxy.ready,
      stop: async () => {
        await stopNodes();
        await proxy.close();
      },
    };
  } catch (error) {
    await stopNodes();
    throw error;
  }
}
