import { Flag, Id, Instant, Text, Whole } from '../fields/index.js';
import { LIMITS } from '../constants/index.js';

/** A networking tip of the event, shown in turn on screens and phones. */
export class TipView {
  @Id() id!: string;
  @Text({ max: LIMITS.tipText }) text!: string;
  @Flag() enabled!: boolean;
  @Whole() position!: number;
}

export class AddTip {
  @Id() id!: string;
  @Text({ max: LIMITS.tipText }) text!: string;
}

export class ChangeTip {
  @Text({ max: LIMITS.tipText, optional: true }) text?: string;
  @Flag({ optional: true }) enabled?: boolean;
}

/** What the organizer says to everybody. An announcement without an end stays until it is withdrawn. */
export class AnnouncementView {
  @Id() id!: string;
  @Text({ max: LIMITS.announcementText }) text!: string;
  @Instant() publishedAt!: string;
  @Instant({ nullable: true }) endsAt!: string | null;
}

export class PublishAnnouncement {
  @Id() id!: string;
  @Text({ max: LIMITS.announcementText }) text!: string;
  @Whole({ min: 1, max: 1440, nullable: true, about: 'Minutes on the screens; null until withdrawn.' })
  minutes!: number | null;
}
