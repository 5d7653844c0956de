import { cleanEnvironment } from '../product/clean-environment.mjs';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stop } from '../product/running-api.mjs';

/** @typedef {{ pid: number, ask(name: string, body?: unknown): Promise<any>, stop(): Promise<void> }} Asked */

/**
 * A script of this folder as a process that answers questions, until it is stopped.
 * @param {string} name
 * @returns {Asked}
 */
export function askedProcess(name) {
  const child = fork(fileURLToPath(new URL(`${name}-process.mjs`, import.meta.url)), {
    env: cleanEnvironment(),
  });
  const waiting = /** @type {Map<number, { resolve(value: any): void, reject(cause: Error): void }>} */ (
    new Map()
  );
  let last = 0;
  child.on('message', (/** @type {{ id: number, result?: unknown, failure?: string }} */ message) => {
    const question = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.failure === undefined) question?.resolve(message.result);
    else question?.reject(new Error(`${name}: ${message.failure}`));
  });
  child.once('exit', (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`${name} ended (${signal ?? code}).`));
  });
  return {
    pid: child.pid ?? 0,
    ask: (wish, body) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        child.send({ id: last, wish, body });
      }),
    stop: () => stop(child),
  };
}

/**
 * The other end: answers in a process that was started so.
 * @param {Record<string, (body: any) => unknown>} answers
 */
export function answerQuestions(answers) {
  process.on('message', (/** @type {{ id: number, wish: string, body: unknown }} */ { id, wish, body }) => {
    void (async () => answers[wish]?.(body))().then(
      (result) => process.send?.({ id, result }),
      (cause) => process.send?.({ id, failure: cause instanceof Error ? cause.stack : String(cause) }),
    );
  });
  process.once('disconnect', () => process.exit(0));
}
