import { firstMessage, forkScript, stop } from '../product/running-api.mjs';

/**
 * Gives a task to a script of this folder in a process of its own and waits for what it reports.
 * @param {'load' | 'plain' | 'overhead'} name
 * @param {object} task
 * @returns {Promise<any>}
 */
export async function inChild(name, task) {
  const child = forkScript(`../pins/${name}-process.mjs`);
  try {
    child.send(task);
    return await firstMessage(child);
  } finally {
    await stop(child);
  }
}
