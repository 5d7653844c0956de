/**
 * An expected end of a command: one clear sentence, what to do about it, and no stack trace.
 */
export class Failure extends Error {
  /**
   * @param {string} code short and stable, for tests and logs
   * @param {string} sentence what happened
   * @param {string} advice what to do about it
   * @param {string[]} [details] last lines of what a tool said
   */
  constructor(code, sentence, advice, details = []) {
    super(sentence);
    this.name = 'Failure';
    this.code = code;
    this.advice = advice;
    this.details = details;
  }
}

/**
 * What to print for an error of any origin.
 * @param {unknown} error
 * @param {{ logFile?: string }} [context] where more can be read
 * @returns {string[]} lines, the sentence first
 */
export function explain(error, context = {}) {
  if (error instanceof Failure)
    return [error.message, ...error.details.map((line) => `  | ${line}`), error.advice];
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'CONFIG') return [message, 'Correct the configuration and start again.'];
  const more = context.logFile
    ? `More may be in ${context.logFile}.`
    : 'Start again; if it stays, please report it.';
  return [message.split('\n').slice(0, 12).join('\n') || 'Something unexpected happened.', more];
}
