import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How the simulated crowd of a demo event stands. */
@Entity('demo_crowd')
export class DemoCrowdEntity {
  @PrimaryColumn('uuid') eventId!: string;
  @Column('boolean', { default: true }) running!: boolean;
  @Column('timestamptz') until!: Date;
}
