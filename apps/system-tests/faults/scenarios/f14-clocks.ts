import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAKETIME, whyMissing } from './debian.js';
import { newIdAt, type Outcome } from '../room/commands.js';
import type { Scenario } from './scenario.js';

const DAY = 86_400_000;

/** The wall clock of a node is another one; its monotonic clock stays. */
const shifted = (more: Record<string, string>) => ({
  LD_PRELOAD: FAKETIME.path,
  DONT_FAKE_MONOTONIC: '1',
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
  ...more,
});

export const clocksDiffer: Scenario = {
  id: 'F14',
  title:
    'the clock of one node is ten minutes fast, of the other ten slow, and those of phones are a day off',
  recoveryMs: 10_000,
  missing: () => whyMissing(FAKETIME),
  async run(stage) {
    const env = (number: number) => shifted({ FAKETIME: number === 1 ? '+600s' : '-600s' });
    const installation = await stage.own({ nodes: 2, env });
    const room = await stage.room(installation, { phones: 6, crowd: 14 });
    room.broke('clocks differ');
    const everybody = [...room.phones, ...room.crowd];
    const pinned = await room.pinEach(everybody, 3);
    installation.door.cut();
    await room.healed('everybody comes back to another clock');
    const later = everybody.map((phone, at) => room.pin(phone, { id: newIdAt(at % 2 === 0 ? DAY : -DAY) }));
    pinned.push(...(await Promise.all(later)));
    await room.settle();
    return { 'slowest pin ms': slowest(pinned) };
  },
};

export const clockJumpsBack: Scenario = {
  id: 'F15',
  title: 'the clock jumps back by an hour while people pin',
  recoveryMs: 5000,
  missing: () => whyMissing(FAKETIME),
  async run(stage) {
    const file = join(stage.folder('clock'), 'offset');
    writeFileSync(file, '+0');
    const env = () => shifted({ FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1' });
    const installation = await stage.own({ nodes: 2, env });
    const room = await stage.room(installation, { phones: 6, crowd: 14 });
    const everybody = [...room.phones, ...room.crowd];
    const pinning = room.pinEach(everybody, 4);
    await room.afterAcks(20);
    room.broke('the clock jumps back');
    writeFileSync(file, '-3600');
    await room.healed('it goes on from there');
    const pinned = [...(await pinning), ...(await room.pinEach(everybody, 2))];
    await room.settle();
    return { 'slowest pin ms': slowest(pinned) };
  },
};

const slowest = (outcomes: readonly Outcome[]) =>
  Math.round(Math.max(...outcomes.map(({ milliseconds }) => milliseconds)));
