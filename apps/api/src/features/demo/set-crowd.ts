import { Injectable } from '@nestjs/common';
import type { DemoState } from '@commonground/contracts';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { DemoCrowdEntity } from './demo.entities.js';
import { DemoRepository } from './demo.repository.js';

/** Keeps what the organizer wants of the crowd, so that it outlives the process. */
@Injectable()
export class SetCrowd {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly demos: DemoRepository,
  ) {}

  /** @param until epoch milliseconds. @throws Refusal demo.missing */
  execute(organizationId: string, running: boolean, until: number): Promise<DemoState> {
    return this.unitOfWork.run(async ({ manager }) => {
      const [demo] = await this.demos.loaded(manager, organizationId);
      if (!demo) throw new Refusal('demo.missing');
      await manager.update(DemoCrowdEntity, { eventId: demo.eventId }, { running, until: new Date(until) });
      const crowdUntil = running ? new Date(until).toISOString() : null;
      return { eventId: demo.eventId, crowdRunning: running, crowdUntil };
    });
  }
}
