import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PairingRules } from '@commonground/domain';
import type { Dials } from '@commonground/matching';

/** How an event brings people together. An event without a row is balanced and keeps nobody apart. */
@Entity('matching_settings')
export class MatchingSettingsEntity {
  @PrimaryColumn('uuid') eventId!: string;
  @Column('jsonb') dials!: Dials;
  /** Seats of professions are the event's own, beside these. */
  @Column('jsonb') pairing!: Omit<PairingRules, 'onePerProfession'>;
}
