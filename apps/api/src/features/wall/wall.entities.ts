import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Direction, PinKind } from '@commonground/contracts/constants';

/** An intent on the wall. */
@Entity('pin')
export class PinEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('uuid') attendeeId!: string;
  @Column('uuid') topicId!: string;
  @Column('text') direction!: Direction;
  @Column('text') kind!: PinKind;
  @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'now()' }) pinnedAt!: Date;
  @Column('timestamptz', { nullable: true }) editedAt!: Date | null;
}
