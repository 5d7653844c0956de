import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../src/product/sql.js';
import { startNodes } from '../installation/launcher.js';
import type { Scenario } from './scenario.js';

const READY_WITHIN = 30_000;

export const twoAtOnce: Scenario = {
  id: 'F22',
  title: 'two nodes start at once on an empty database',
  recoveryMs: 5000,
  async run(stage) {
    const installation = await stage.shared();
    const { database } = installation;
    const name = `empty_${Math.floor(stage.random() * 1e9)}`;
    await installation.sql(`CREATE DATABASE ${name}`);
    const databaseUrl = database.lastingUrl(name);
    const folder = stage.folder('two-at-once');
    const begun = performance.now();
    const running = await startNodes({
      dir: stage.dir,
      count: 2,
      databaseUrl,
      publicUrl: 'http://localhost:1',
      env: (number) => ({ DATA_DIR: folder, LOG_FILE: join(folder, `node-${number}.log`) }),
    });
    const took = performance.now() - begun;
    try {
      const done = await ask<{ name: string }>(databaseUrl, 'SELECT name FROM migrations');
      const written = readdirSync(join(stage.dir, 'migrations', 'src')).filter((file) =>
        /^\d{13}-/u.test(file),
      );
      if (new Set(done.map((row) => row.name)).size !== done.length || done.length !== written.length)
        throw new Error(`${done.length} migrations were carried out of ${written.length}.`);
      if (took > READY_WITHIN * stage.busy)
        throw new Error(`It took ${Math.round(took)} ms until both were ready.`);
    } finally {
      await running.stop();
      await installation.sql(`DROP DATABASE ${name} WITH (FORCE)`);
    }
    return { 'both ready after ms': Math.round(took) };
  },
};
