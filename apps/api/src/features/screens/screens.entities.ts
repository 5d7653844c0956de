import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SceneKind } from '@commonground/contracts/constants';

/** A device that shows an event. Until an organizer pairs it, it belongs to none and shows its pairing code. */
@Entity('screen')
export class ScreenEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) eventId!: string | null;
  @Column('text', { default: '' }) name!: string;
  @Column('text', { nullable: true }) pairingCode!: string | null;
  @Column('timestamptz', { nullable: true }) codeExpiresAt!: Date | null;
  @Column('timestamptz', { nullable: true }) pairedAt!: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** One entry of an event's playlist. */
@Entity('scene')
export class SceneEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('text') kind!: SceneKind;
  @Column('integer') seconds!: number;
  @Column('boolean', { default: true }) enabled!: boolean;
  @Column('integer') position!: number;
}
