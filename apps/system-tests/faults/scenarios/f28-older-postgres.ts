import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from './scenario.js';

export const olderPostgres: Scenario = {
  id: 'F28',
  title: 'the data are of another major version of PostgreSQL',
  recoveryMs: 20_000,
  async run(stage) {
    const installation = await stage.own({ nodes: 1 });
    const room = await stage.room(installation, { phones: 6 });
    const { database } = installation;
    await room.pinEach(room.phones, 1);
    room.broke('the data are of another version');
    await database.crash();
    const file = join(database.dataDir, 'postgres', 'cluster', 'PG_VERSION');
    const version = readFileSync(file, 'utf8');
    writeFileSync(file, '15\n');
    const said = await database.start().then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (said === '') throw new Error('PostgreSQL started on data of another version.');
    if (!/15/u.test(said)) throw new Error(`It does not say of which version the data are: ${said}`);
    if (readFileSync(file, 'utf8') !== '15\n') throw new Error('The data were made anew.');
    writeFileSync(file, version);
    await database.start();
    await room.healed('the data are of this version');
    await room.settle();
    return {};
  },
};
