import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SpotKind, ZonePurpose } from '@commonground/contracts/constants';

/** A part of the venue with a purpose. */
@Entity('zone')
export class ZoneEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('text') name!: string;
  @Column('text') purpose!: ZonePurpose;
  @Column('boolean', { default: false }) stepFree!: boolean;
  @Column('integer') position!: number;
}

/** A place in a zone where two people can meet. */
@Entity('spot')
export class SpotEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('uuid') zoneId!: string;
  @Column('text') name!: string;
  @Column('text') kind!: SpotKind;
  @Column('integer') seats!: number;
  @Column('boolean', { default: false }) charging!: boolean;
  @Column('boolean', { default: false }) stepFree!: boolean;
  @Column('integer') position!: number;
}
