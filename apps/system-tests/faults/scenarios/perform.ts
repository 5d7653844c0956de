import { inWords } from '../checker/check.js';
import { Installation } from '../installation/installation.js';
import { openRoom } from '../room/open-room.js';
import type { Room } from '../room/room.js';
import { seeded } from '../room/seeded.js';
import type { Measured, Scenario, Stage } from './scenario.js';

/** Where faults are played. */
export interface Theatre {
  readonly dir: string;
  readonly size: Stage['size'];
  readonly busy: number;
  folder(name: string): string;
  shared(): Promise<Installation>;
  /** Told about the history of every room, before it is judged. */
  keep?(name: string, room: Room): void;
}

/**
 * Plays a fault and judges what was seen.
 * @returns what was measured
 * @throws an Error that says what speaks against it
 */
export async function perform(scenario: Scenario, seed: number, theatre: Theatre): Promise<Measured> {
  const random = seeded(seed);
  const rooms: Room[] = [];
  const owned: Installation[] = [];
  const last: (() => void)[] = [];
  let lent: Installation | undefined;
  const { dir, size, busy, folder } = theatre;
  const stage: Stage = {
    random,
    size,
    busy,
    dir,
    folder,
    shared: async () => {
      lent = await theatre.shared();
      await lent.mend();
      return lent;
    },
    own: async (wish) => {
      const installation = await Installation.open({ dir, folder: folder(scenario.id), ...wish });
      owned.push(installation);
      return installation;
    },
    room: async (installation, { waits = true, ...wish }) => {
      const room = await openRoom(installation, { random, ...wish });
      rooms.push(room);
      room.start();
      if (waits) await room.live(120_000);
      return room;
    },
    afterwards: (act) => void last.push(act),
  };
  try {
    const told = await scenario.run(stage);
    const wrong: string[] = [];
    let measured: Measured = {};
    for (const room of rooms) {
      const judged = room.judge(scenario.recoveryMs * theatre.busy);
      wrong.push(...inWords(judged.findings));
      measured = { ...measured, ...judged.measured };
    }
    if (wrong.length > 0) throw new Error(`${scenario.id} with seed ${seed}:\n${wrong.join('\n')}`);
    return { ...measured, ...told };
  } finally {
    rooms.forEach((room, at) => {
      room.close();
      theatre.keep?.(`${scenario.id}-${seed}${at > 0 ? `-${at + 1}` : ''}`, room);
    });
    for (const installation of owned) await installation.close();
    for (const act of last) act();
    await lent?.mend();
  }
}
