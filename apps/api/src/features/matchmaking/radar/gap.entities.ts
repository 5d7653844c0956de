import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that people in a live event look for and nobody in it gives, as the engine last saw it. */
@Entity('gap')
export class GapEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  /** What makes it the same gap the next time: a concept, or the first pin that the catalogue has no name for. */
  @Column('text') key!: string;
  /** Empty where the catalogue has no name for it: nobody's words are kept. */
  @Column('text') label!: string;
  @Column('uuid', { array: true }) pinIds!: string[];
}
