import { rmSync } from 'node:fs';

export default async function tearDown() {
  const { cluster, dataDir } = globalThis.__slice ?? {};
  await cluster?.destroy();
  if (dataDir) rmSync(dataDir, { recursive: true, force: true });
}
