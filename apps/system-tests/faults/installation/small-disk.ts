import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of its own that is soon full: a tmpfs of some megabytes. Linux, as root. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  static mount(folder: string, megabytes: number): SmallDisk {
    run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]);
    return new SmallDisk(folder);
  }

  /** Writes until nothing fits any more. */
  fill(): void {
    const handle = openSync(join(this.folder, 'ballast'), 'w');
    for (const size of [1024 * 1024, 4096, 1]) {
      try {
        for (;;) writeSync(handle, Buffer.alloc(size));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    }
    closeSync(handle);
  }

  /** There is room again. */
  empty(): void {
    rmSync(join(this.folder, 'ballast'), { force: true });
  }

  remove(): void {
    run('umount', ['--lazy', this.folder]);
  }
}

function run(program: string, args: string[]): void {
  const done = spawnSync(program, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr || done.error?.message}`);
}
