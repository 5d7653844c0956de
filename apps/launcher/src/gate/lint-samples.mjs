import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { root } from '../project.mjs';

/**
 * Lints pieces of code as if they stood in files of the project, and prints what ESLint says of each. Reads from standard
 * input a JSON list of `{ filePath, text }`. A process of its own, because plugins expect Node's own module loader.
 */
/** @type {{ filePath: string, text: string }[]} */
const samples = JSON.parse(readFileSync(0, 'utf8'));
const eslint = new ESLint({ cwd: root });
const answers = [];
for (const { filePath, text } of samples) {
  const [result] = await eslint.lintText(text, { filePath });
  answers.push(result?.messages.map(({ ruleId, message }) => ({ ruleId, message })) ?? []);
}
process.stdout.write(JSON.stringify(answers));
