import { spawn } from 'node:child_process';
import { root } from '../project.mjs';

/** @typedef {{ code: number, lines: string[], seconds: number }} Outcome lines: everything it printed */

/**
 * Runs a tool quietly and says every few seconds that it is still at work.
 * @param {string} label what is being done, for the progress line
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, onLine?: (line: string) => void, say?: (line: string) => void }} [options]
 * @returns {Promise<Outcome>}
 */
export function runTool(label, program, args, { env = process.env, onLine, say = console.log } = {}) {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const letGo = passSignalsTo(child);
    /** @type {string[]} */
    const lines = [];
    const pulse = setInterval(() => say(`  … ${label} (${seconds()} s)`), 10_000);
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        const parts = (rest + text).split('\n');
        rest = parts.pop() ?? '';
        parts.forEach(take);
      });
      stream.on('end', () => rest && take(rest));
    }
    /** @param {string} raw */
    function take(raw) {
      // Colours would only survive in half of the places where this ends up.
      const line = raw.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').trimEnd();
      lines.push(line);
      onLine?.(line);
    }
    /** @param {number} code */
    const finish = (code) => {
      clearInterval(pulse);
      letGo();
      resolve({ code, lines, seconds: (Date.now() - begun) / 1000 });
    };
    child.once('error', (error) => {
      lines.push(error.message);
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/**
 * As long as a tool runs, a wish to stop reaches it too, also one that was sent to us alone; then we go.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} ends that
 */
export function passSignalsTo(child) {
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    child.kill(signal);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
}

/**
 * The last lines that say something.
 * @param {string[]} lines
 * @param {number} count
 */
export function lastLines(lines, count) {
  return lines.filter((line) => line.trim() !== '').slice(-count);
}
