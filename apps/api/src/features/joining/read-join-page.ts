import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { JoinPage } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import { EventRepository, eventView, topicView } from '../events/index.js';
import { type Caller, JoinCodes } from './join-codes.js';

/** What a phone that has the code learns before joining. */
@Injectable()
export class ReadJoinPage {
  constructor(
    private readonly dataSource: DataSource,
    private readonly codes: JoinCodes,
    private readonly events: EventRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The event with the topics that take pins. @throws Refusal join.code-unknown, request.rate-limited */
  async execute(code: string, caller: Caller): Promise<JoinPage> {
    const { manager } = this.dataSource;
    const event = await this.codes.open(manager, code, caller);
    const topics = await this.events.topics(manager, event.id);
    return {
      event: eventView(event, this.config.publicUrl),
      topics: topics.filter((topic) => !topic.closed).map(topicView),
    };
  }
}
