import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyFolder } from './copy-folder.js';
import type { Scenario } from './scenario.js';

export const restore: Scenario = {
  id: 'F24',
  title: 'a backup is restored while clients hold what came after it',
  recoveryMs: 15_000,
  async run(stage) {
    const installation = await stage.own({ nodes: 2 });
    const room = await stage.room(installation, { phones: 6, crowd: 14 });
    const { database } = installation;
    const cluster = join(database.dataDir, 'postgres');
    const backup = join(stage.folder('backup'), 'postgres');
    await room.pinEach(room.phones, 2);
    await database.crash();
    copyFolder(cluster, backup);
    await database.start();
    await room.current(60_000);
    // What is pinned from here on is what a restore loses.
    const lost = room.history.entries.length;
    await room.pinEach(room.phones, 2);
    await room.current(60_000);
    room.broke('a backup is restored');
    await database.crash();
    rmSync(cluster, { recursive: true });
    copyFolder(backup, cluster);
    await database.start();
    await installation.sql('UPDATE event_position SET epoch = gen_random_uuid()');
    room.forget(lost);
    await room.healed('the backup is in place, in a new epoch');
    await room.current(60_000);
    await room.pinEach(room.phones, 2);
    await room.settle();
    return {};
  },
};
