import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '@commonground/kernel';
import type { DemoState } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import type { MemberActor } from '../../platform/auth/actor.js';
import { Refusal } from '../../platform/http/refusal.js';
import { CLOCK } from '../../platform/time/clock.js';
import { IssueConsoleLink } from '../identity/index.js';
import { CrowdHost } from './crowd/crowd-host.js';
import { DemoRepository } from './demo.repository.js';
import { CROWD_TIME, LoadDemo } from './load-demo.js';
import { RemoveDemo } from './remove-demo.js';
import { SetCrowd } from './set-crowd.js';

/** The demo event with its simulated crowd: as the console asks for it, and as the start of the process does. */
@Injectable()
export class DemoEvents implements OnModuleDestroy {
  constructor(
    private readonly dataSource: DataSource,
    private readonly demos: DemoRepository,
    private readonly loadDemo: LoadDemo,
    private readonly removeDemo: RemoveDemo,
    private readonly setCrowd: SetCrowd,
    private readonly crowds: CrowdHost,
    private readonly issueConsoleLink: IssueConsoleLink,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleDestroy(): void {
    this.stopCrowd();
  }

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

  /** Lets the simulated crowd go on where it was when the process stopped. */
  async resumeCrowd(): Promise<void> {
    for (const { eventId, running, until } of await this.demos.loaded(this.dataSource.manager, null)) {
      if (running && until.getTime() > this.clock.now()) this.crowds.start(eventId, until.getTime());
    }
  }

  /** Stops acting, without changing what the organizer set. */
  stopCrowd(): void {
    void this.crowds.stopAll();
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
    const [demo] = await this.demos.loaded(this.dataSource.manager, member.organizationId);
    if (demo) await this.crowds.stop(demo.eventId);
    return this.removeDemo.execute(member.organizationId);
  }

  /** Pauses the crowd, or lets it act for two more hours. @throws Refusal demo.missing */
  async changeCrowd(member: MemberActor, running: boolean): Promise<DemoState> {
    const until = this.clock.now() + CROWD_TIME;
    const state = await this.setCrowd.execute(member.organizationId, running, until);
    if (state.eventId !== null) await this.crowds.stop(state.eventId);
    return this.act(state);
  }

  /** Sets the crowd in motion where the state says so. */
  private act(state: DemoState): DemoState {
    if (state.eventId !== null && state.crowdUntil !== null)
      this.crowds.start(state.eventId, Date.parse(state.crowdUntil));
    return state;
  }
}
