import { nodeIsFit } from './node-gate.mjs';

if (nodeIsFit({ quiet: true })) {
  const { printConsoleLink } = await import('./product/console-link.mjs');
  const { runCommand } = await import('./run-command.mjs');
  await runCommand(printConsoleLink);
  // The API may keep idle connections open; the link is out, so nothing is lost.
  process.exit();
}
