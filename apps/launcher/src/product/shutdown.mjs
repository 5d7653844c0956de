import { isAlive, sendSignal } from '../platform/processes.mjs';

/**
 * `npm` passes a Ctrl-C on to us although the terminal has sent it already, so two within this time are one.
 */
const SAME_PRESS_MS = 1000;
const WATCH_MS = 2000;

/**
 * @typedef {object} Parts what has been brought up so far; the database is stopped last
 * @property {Promise<import('./api.mjs').Api>} [api] promises, because a wish to stop may come while they start
 * @property {Promise<import('../postgres/index.mjs').Cluster>} [cluster]
 * @property {number | undefined} [databasePid]
 * @property {() => void} [tidy]
 */

/**
 * Takes care that nothing is left behind, however this process ends.
 * @param {Parts} parts filled in as the start goes on
 * @returns {{ stop: () => Promise<void>, watchDatabase: () => void, isStopping: () => boolean }}
 */
export function guard(parts) {
  /** @type {Promise<void> | undefined} */
  let stopping;
  let firstPress = 0;

  /** @param {'fast' | 'immediate'} mode */
  const stopDatabase = async (mode) => {
    const cluster = await parts.cluster?.catch(() => undefined);
    await cluster?.stop(mode);
  };

  const stop = () =>
    (stopping ??= (async () => {
      try {
        const api = await parts.api?.catch(() => undefined);
        await api?.close();
      } catch (error) {
        console.error(
          `The API did not close cleanly: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      await stopDatabase('fast');
      parts.tidy?.();
    })());

  const hurry = async () => {
    console.log('Stopping at once.');
    await stopDatabase('immediate');
    parts.tidy?.();
    process.exit(130);
  };

  /** @param {string} sentence */
  const crash = async (sentence) => {
    if (stopping) return;
    console.error(
      `\n${sentence}\nEverything acknowledged is in the database. Start again with \`npm start\`.\n`,
    );
    // The API may be what is broken: it gets a moment, no more.
    setTimeout(() => void stopDatabase('fast').then(() => process.exit(1)), 5000).unref();
    await stop();
    process.exit(1);
  };

  const onSignal = () => {
    const now = Date.now();
    if (firstPress === 0) {
      firstPress = now;
      console.log('\nStopping: finishing what is under way, then the database. Press Ctrl-C again to hurry.');
      void stop().then(() => {
        console.log('Stopped. Everything is kept.');
        process.exit(0);
      });
    } else if (now - firstPress > SAME_PRESS_MS) {
      void hurry();
    }
  };

  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, onSignal);
  for (const kind of /** @type {const} */ (['uncaughtException', 'unhandledRejection'])) {
    process.on(kind, (/** @type {unknown} */ error) => {
      const message = error instanceof Error ? error.message : String(error);
      void crash(`Commonground stopped because of an unexpected error: ${message}`);
    });
  }
  // Whoever calls process.exit on the way: the database is told to stop all the same.
  process.on('exit', () => {
    const pid = parts.databasePid;
    if (pid !== undefined && isAlive(pid)) sendSignal(pid, 'SIGINT');
  });

  return {
    stop,
    isStopping: () => stopping !== undefined,
    watchDatabase() {
      const pid = parts.databasePid;
      if (pid === undefined) return;
      setInterval(() => {
        if (!stopping && !isAlive(pid)) void crash('The embedded database has stopped.');
      }, WATCH_MS).unref();
    },
  };
}
