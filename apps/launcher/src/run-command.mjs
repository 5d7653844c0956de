import { explain } from './decisions/failure.mjs';

/**
 * Runs a command to its end: a failure becomes a sentence, advice and exit code 1, never a stack trace.
 * @param {() => Promise<number | void>} command resolves to an exit code
 * @param {{ logFile?: () => string | undefined }} [context]
 */
export async function runCommand(command, context = {}) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    const logFile = context.logFile?.();
    const lines = explain(error, logFile ? { logFile } : {});
    console.error(`\n${lines.join('\n')}\n`);
    process.exitCode = 1;
  }
}
