import { nodeIsFit } from './node-gate.mjs';

if (nodeIsFit()) {
  const { startSeveral } = await import('./product/start-several.mjs');
  await startSeveral(process.argv.slice(2));
}
