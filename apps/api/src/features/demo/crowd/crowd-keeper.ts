import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import { CONFIG, type Config } from '../../../config/config.js';
import { Serial } from '../../../platform/feeds/serial.js';
import { Jobs } from '../../../platform/nodes/jobs.js';
import { Ownership } from '../../../platform/nodes/ownership.js';
import { CLOCK } from '../../../platform/time/clock.js';
import { DemoRepository } from '../demo.repository.js';
import { CrowdHost } from './crowd-host.js';

/** Apart from the locks of matching, storing and migrating. */
const CROWD_LOCK = 0x6367_6372;
const LOOK_MS = 2000;

/** Lets each crowd act on one node, as its organizer last set it, whichever node was told. */
@Injectable()
export class CrowdKeeper implements OnModuleDestroy {
  private readonly ownership: Ownership;
  private readonly serial = new Serial();
  private isOver = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly demos: DemoRepository,
    private readonly crowds: CrowdHost,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.ownership = new Ownership(config.databaseUrl, CROWD_LOCK, 'crowd');
  }

  async onModuleDestroy(): Promise<void> {
    await this.end();
  }

  /** From now on it looks by itself. Crowds walk through the front door, which has to be open by then. */
  async begin(): Promise<void> {
    this.jobs.every(LOOK_MS, 'The crowds could not be looked after; the next look tries again.', () =>
      this.look(),
    );
    await this.look();
  }

  /** Starts and stops crowds until things are as set. */
  look(): Promise<void> {
    return this.serial.run(() => (this.isOver ? Promise.resolve() : this.settle()));
  }

  /** Stops acting, without changing what the organizer set. Another node may go on. */
  async end(): Promise<void> {
    this.isOver = true;
    await this.serial.run(() => this.crowds.stopAll());
    await this.ownership.end();
  }

  private async settle(): Promise<void> {
    if (!this.config.roles.has('http')) return;
    await this.ownership.check();
    const demos = await this.demos.loaded(this.dataSource.manager, null);
    const wanted = demos.filter(({ running, until }) => running && until.getTime() > this.clock.now());
    const ids = new Set(wanted.map(({ eventId }) => eventId));
    for (const eventId of this.crowds.acting()) {
      if (ids.has(eventId)) continue;
      await this.crowds.stop(eventId);
      await this.ownership.release(eventId);
    }
    for (const { eventId, until } of wanted) {
      if (await this.ownership.claim(eventId)) await this.crowds.start(eventId, until.getTime());
      else await this.crowds.stop(eventId);
    }
  }
}
