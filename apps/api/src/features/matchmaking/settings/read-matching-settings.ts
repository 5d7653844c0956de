import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { NO_PAIRING_RULES } from '@commonground/domain';
import { type Dials, presetOf, PRESET_NAMES, PRESETS } from '@commonground/matching';
import type { MatchingSettingsView } from '@commonground/contracts';
import { EventRepository } from '../../events/index.js';
import { MatchingSettingsEntity } from './matching-settings.entities.js';

/** Tells how an event brings people together. */
@Injectable()
export class ReadMatchingSettings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly events: EventRepository,
  ) {}

  /** The dials that count now. */
  async dials(manager: EntityManager, eventId: string): Promise<Dials> {
    const row = await manager.findOneBy(MatchingSettingsEntity, { eventId });
    return row?.dials ?? PRESETS.balanced;
  }

  /** The settings as the console shows them, with presets and the tags that there are to choose from. */
  async execute(
    eventId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<MatchingSettingsView> {
    const row = await manager.findOneBy(MatchingSettingsEntity, { eventId });
    const dials = row?.dials ?? PRESETS.balanced;
    const { apartInCompany, apartTags, onlyWith } = row?.pairing ?? NO_PAIRING_RULES;
    const { onePerProfession } = await this.events.get(manager, eventId);
    const tags = await manager.query<{ tag: string }[]>(
      `SELECT DISTINCT tag FROM attendee, unnest(tags || cohort) AS tag WHERE event_id = $1 AND tag <> '' ORDER BY tag LIMIT 500`,
      [eventId],
    );
    return {
      settings: {
        dials: { ...dials },
        pairing: {
          apartInCompany,
          onePerProfession,
          apartTags: [...apartTags],
          onlyWith: onlyWith.map((rule) => ({ tag: rule.tag, with: [...rule.with] })),
        },
      },
      preset: presetOf(dials),
      presets: PRESET_NAMES.map((name) => ({ name, dials: { ...PRESETS[name] } })),
      tags: tags.map(({ tag }) => tag),
    };
  }
}
