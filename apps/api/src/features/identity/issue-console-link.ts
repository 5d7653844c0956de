import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@commonground/kernel';
import { CONFIG, type Config } from '../../config/config.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CLOCK } from '../../platform/time/clock.js';
import { issueLink } from './owner-link.js';

/** Makes a fresh link for the owner inside the running API. */
@Injectable()
export class IssueConsoleLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(): Promise<string> {
    return this.unitOfWork.run(({ manager }) => issueLink(manager, this.config.publicUrl, this.clock.now()), {
      secretAnswer: true,
    });
  }
}
