import { nodeIsFit } from './node-gate.mjs';

if (nodeIsFit({ quiet: true })) {
  const { runCommand } = await import('./run-command.mjs');
  const { runFaults } = await import('./tests/run-faults.mjs');
  await runCommand(() => runFaults(process.argv.slice(2)));
}
