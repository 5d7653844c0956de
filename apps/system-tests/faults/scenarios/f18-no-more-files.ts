import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { FeedClient } from '../client/feed-client.js';
import { isRoot } from './debian.js';
import type { Scenario } from './scenario.js';

export const noMoreFiles: Scenario = {
  id: 'F18',
  title: 'a node may open no more files',
  recoveryMs: 15_000,
  missing: () =>
    process.platform === 'linux' && isRoot() ? undefined : 'only root on Linux can limit another process',
  async run(stage) {
    const installation = await stage.own({ nodes: 1 });
    const room = await stage.room(installation, { phones: 6, crowd: 34 });
    const node = installation.node(0);
    const limit = (files: number) => {
      const done = spawnSync('prlimit', ['--pid', String(node.pid), `--nofile=${files}:20000`]);
      if (done.status !== 0) throw new Error(`prlimit: ${String(done.stderr)}`);
    };
    const before = room.clients.map(({ connections }) => connections).join();
    room.broke('no more files may be opened');
    limit(readdirSync(`/proc/${node.pid}/fd`).length + 4);
    // Whoever comes now is turned away and tries again; those who are there notice nothing.
    const late = await stage.room(installation, { phones: 6, crowd: 60, waits: false });
    await room.pinEach(room.phones, 2);
    await room.current(20_000);
    const after = room.clients.map(({ connections }) => connections).join();
    const inside = late.clients.filter((feed: FeedClient) => feed.status === 'live').length;
    limit(20_000);
    await room.healed('files may be opened again');
    await late.live(60_000);
    await late.healed('files may be opened again');
    await room.settle();
    await late.settle();
    if (before !== after) throw new Error('People who were there lost their connections.');
    return { 'came in all the same': inside };
  },
};
