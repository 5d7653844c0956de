import { Injectable } from '@nestjs/common';
import type { MatchingSettings, MatchingSettingsView } from '@commonground/contracts';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ProfessionSeats } from '../../attendees/index.js';
import { EventRepository, LiveEventEntity } from '../../events/index.js';
import { MatchingSettingsEntity } from './matching-settings.entities.js';
import { ReadMatchingSettings } from './read-matching-settings.js';

/** Sets how an event brings people together. Open cards stay; from now on pairs are made the new way. */
@Injectable()
export class ChangeMatchingSettings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly settings: ReadMatchingSettings,
    private readonly seats: ProfessionSeats,
  ) {}

  /** @throws Refusal event.not-found */
  execute(eventId: string, { dials, pairing }: MatchingSettings): Promise<MatchingSettingsView> {
    return this.unitOfWork.run(async (tx) => {
      const event = await this.events.lock(tx.manager, eventId);
      const { onePerProfession, ...apart } = pairing;
      await tx.manager.upsert(MatchingSettingsEntity, { eventId, dials, pairing: apart }, ['eventId']);
      const turned = onePerProfession !== event.onePerProfession;
      if (turned) {
        await tx.manager.update(LiveEventEntity, { id: eventId }, { onePerProfession });
        await (onePerProfession
          ? this.seats.open(tx.manager, eventId)
          : this.seats.close(tx.manager, eventId));
      }
      // Phones ask for the profession where it has a seat.
      const audience = turned ? 'event' : 'staff';
      tx.change(eventId, { type: 'MatchingSet', entity: 'event', id: eventId, audience });
      return this.settings.execute(eventId, tx.manager);
    });
  }
}
