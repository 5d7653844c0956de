import { Inject, Injectable } from '@nestjs/common';
import type { CreateEvent as CreateEventBody, EventView } from '@commonground/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import type { MemberActor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/http/refusal.js';
import { EventRepository } from './event.repository.js';
import { eventView } from './event.view.js';
import { EventFurnishings } from './event-furnishings.js';

/** Creates an event in the phase draft, furnished with topics, a playlist and, if wanted, tips. */
@Injectable()
export class CreateEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly furnishings: EventFurnishings,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Refusal event.dates */
  execute(member: MemberActor, body: CreateEventBody): Promise<EventView> {
    const startsAt = new Date(body.startsAt);
    const endsAt = new Date(body.endsAt);
    if (endsAt <= startsAt) throw new Refusal('event.dates');
    return this.unitOfWork.run(async ({ manager }) => {
      const event = await this.events.insert(manager, {
        id: body.id,
        organizationId: member.organizationId,
        name: body.name,
        place: body.place,
        timeZone: body.timeZone,
        startsAt,
        endsAt,
        phase: 'draft',
        language: body.language,
        demo: false,
      });
      await this.furnishings.topicsFromTemplate(manager, event, body.topicTemplate);
      await this.furnishings.playlist(manager, event.id);
      if (body.withTips) await this.furnishings.tips(manager, event);
      return eventView(event, this.config.publicUrl);
    });
  }
}
