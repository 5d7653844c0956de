import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import type { DemoState } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import type { MemberActor } from '../../platform/auth/actor.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { IssueConsoleLink } from '../identity/index.js';
import { CrowdKeeper } from './crowd/crowd-keeper.js';
import { DemoRepository } from './demo.repository.js';
import { CROWD_TIME, LoadDemo } from './load-demo.js';
import { RemoveDemo } from './remove-demo.js';
import { SetCrowd } from './set-crowd.js';

/** The demo event with its simulated crowd: as the console asks for it, and as the start of the process does. */
@Injectable()
export class DemoEvents {
  constructor(
    private readonly dataSource: DataSource,
    private readonly demos: DemoRepository,
    private readonly loadDemo: LoadDemo,
    private readonly removeDemo: RemoveDemo,
    private readonly setCrowd: SetCrowd,
    private readonly crowds: CrowdKeeper,
    private readonly issueConsoleLink: IssueConsoleLink,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Loads the demo event when this installation has never had one. */
  async loadAtFirstStart(): Promise<void> {
    const { manager } = this.dataSource;
    if (!(await this.demos.isNew(manager))) return;
    // The owner and the organization are made with the first console link; the start issues its own right after.
    if ((await this.demos.firstOrganization(manager)) === null) await this.issueConsoleLink.execute();
    const organizationId = await this.demos.firstOrganization(manager);
    if (organizationId === null) return;
    try {
      await this.loadDemo.execute(organizationId);
    } catch (cause) {
      // Another process that started at the same time was faster.
      if (!(cause instanceof Refusal)) throw cause;
    }
  }

  /** Lets simulated crowds go on where they were when the process stopped, unless another node does. */
  resumeCrowd(): Promise<void> {
    return this.crowds.begin();
  }

  /** Stops acting, without changing what the organizer set. */
  stopCrowd(): Promise<void> {
    return this.crowds.end();
  }

  /** The join link of the demo event, or null when it is not loaded. */
  async joinUrl(): Promise<string | null> {
    const [demo] = await this.demos.loaded(this.dataSource.manager, null);
    return demo ? `${this.config.publicUrl}/join/${demo.joinCode}` : null;
  }

  async state(member: MemberActor): Promise<DemoState> {
    const [demo] = await this.demos.loaded(this.dataSource.manager, member.organizationId);
    if (!demo) return { eventId: null, crowdRunning: false, crowdUntil: null };
    const crowdRunning = demo.running && demo.until.getTime() > this.clock.now();
    return {
      eventId: demo.eventId,
      crowdRunning,
      crowdUntil: crowdRunning ? demo.until.toISOString() : null,
    };
  }

  /** @throws Refusal demo.loaded */
  async load(member: MemberActor): Promise<DemoState> {
    return this.act(await this.loadDemo.execute(member.organizationId));
  }

  /** @throws Refusal demo.missing */
  async remove(member: MemberActor): Promise<DemoState> {
    return this.act(await this.removeDemo.execute(member.organizationId));
  }

  /** Pauses the crowd, or lets it act for two more hours. @throws Refusal demo.missing */
  async changeCrowd(member: MemberActor, running: boolean): Promise<DemoState> {
    return this.act(
      await this.setCrowd.execute(member.organizationId, running, this.clock.now() + CROWD_TIME),
    );
  }

  /** Sets the crowd in motion, or stops it, where it is this node's to do. */
  private async act(state: DemoState): Promise<DemoState> {
    await this.crowds.look();
    return state;
  }
}
