import { availableParallelism, loadavg } from 'node:os';
import { afterAll } from '@jest/globals';
import { product, scratchFolder } from '../src/product/product.js';
import { Installation } from './installation/installation.js';
import type { Theatre } from './scenarios/perform.js';
import type { Stage } from './scenarios/scenario.js';

/** Where the faults of one spec file are played: on the product that the ring has built, with one installation for all. */
export function theatre(size: Stage['size'], keep?: Theatre['keep']): Theatre {
  let shared: Promise<Installation> | undefined;
  afterAll(async () => {
    await (await shared)?.close();
  }, 60_000);
  const { dir } = product();
  return {
    dir,
    size,
    // How much of this computer others are using: what is measured in seconds is meant for an idle one.
    busy: Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()),
    folder: (name) => scratchFolder(`fault-${name}`),
    shared: () =>
      (shared ??= Installation.open({ dir, folder: scratchFolder('faults'), nodes: 2 }).catch(
        (error: unknown) => {
          // The next fault tries again.
          shared = undefined;
          throw error;
        },
      )),
    ...(keep && { keep }),
  };
}
