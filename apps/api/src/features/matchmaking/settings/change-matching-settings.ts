import { Injectable } from '@nestjs/common';
import type { MatchingSettings, MatchingSettingsView } from '@commonground/contracts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EventRepository } from '../../events/index.js';
import { MatchingSettingsEntity } from './matching-settings.entities.js';
import { ReadMatchingSettings } from './read-matching-settings.js';

/** Sets how an event brings people together. Open cards stay; from now on pairs are made the new way. */
@Injectable()
export class ChangeMatchingSettings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly settings: ReadMatchingSettings,
  ) {}

  /** @throws Refusal event.not-found */
  execute(eventId: string, { dials, pairing }: MatchingSettings): Promise<MatchingSettingsView> {
    return this.unitOfWork.run(async (tx) => {
      await this.events.lock(tx.manager, eventId);
      await tx.manager.upsert(MatchingSettingsEntity, { eventId, dials, pairing }, ['eventId']);
      tx.change(eventId, { type: 'MatchingSet', entity: 'event', id: eventId, audience: 'staff' });
      return this.settings.execute(eventId, tx.manager);
    });
  }
}
