import { Flag, Id, Instant, ListOf, Text, Whole } from '../fields/index.js';

/** Ten seconds of an event, over all nodes. Durations are in milliseconds; null: nothing was measured. */
export class LiveSample {
  @Instant() at!: string;
  @Whole() phones!: number;
  @Whole() consoles!: number;
  @Whole() screens!: number;
  @Whole({ about: 'Sockets that did not keep up.' }) slow!: number;
  @Whole({ about: 'Times that somebody had to begin anew from a snapshot.' }) resyncs!: number;
  @Whole({ nullable: true, about: 'From hearing of a change to the last frame of it, 95th percentile.' })
  delayMs!: number | null;
  @Whole({ nullable: true, about: 'From sending to saved, 95th percentile.' }) commitMs!: number | null;
}

/** One process of the installation. */
export class LiveNode {
  @Id() id!: string;
  @Text({ max: 300 }) name!: string;
  @Instant() startedAt!: string;
  @Instant() seenAt!: string;
  @Flag({ about: 'It was heard of within the last fifteen seconds.' }) up!: boolean;
  @Whole({ about: 'Sockets of this event on it.' }) sockets!: number;
  @Whole({ about: 'How late its event loop turned, 99th percentile.' }) loopMs!: number;
  @Whole({ nullable: true }) commitMs!: number | null;
}

/** How the connections of an event are. `samples` are the last ten minutes, oldest first. */
export class LiveView {
  @Instant() at!: string;
  @Whole() phones!: number;
  @Whole() consoles!: number;
  @Whole() screens!: number;
  @Whole() slow!: number;
  @Whole({ about: 'Within ten minutes.' }) resyncs!: number;
  @Whole({ nullable: true, about: 'The worst of the last minute.' }) delayMs!: number | null;
  @Whole({ nullable: true, about: 'The worst of the last minute.' }) commitMs!: number | null;
  @ListOf(() => LiveSample) samples!: LiveSample[];
  @ListOf(() => LiveNode) nodes!: LiveNode[];
}
