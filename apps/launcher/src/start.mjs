import { nodeIsFit } from './node-gate.mjs';

if (nodeIsFit()) {
  const { start } = await import('./product/start.mjs');
  await start(process.argv.slice(2));
}
