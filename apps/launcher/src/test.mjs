import { nodeIsFit } from './node-gate.mjs';

if (nodeIsFit({ quiet: true })) {
  const { runCommand } = await import('./run-command.mjs');
  const { runTests } = await import('./tests/run.mjs');
  await runCommand(() => runTests(process.argv.slice(2)));
}
