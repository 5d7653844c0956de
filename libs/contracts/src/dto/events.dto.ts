import { Flag, Id, IdList, Instant, ListOf, OneOf, Text, TimeZone, Whole } from '../fields/index.js';
import {
  LANGUAGES,
  LIMITS,
  PHASES,
  TOPIC_COLOURS,
  TOPIC_ICONS,
  type Language,
  type Phase,
  type TopicIcon,
} from '../constants/index.js';

/** A gathering, as the console sees it. The console and attendee feeds carry the same shape. */
export class EventView {
  @Id() id!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @Text({ min: 0, max: 200 }) place!: string;
  @TimeZone() timeZone!: string;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @OneOf(PHASES) phase!: Phase;
  @OneOf(LANGUAGES) language!: Language;
  @Text({ max: 20, about: 'Typed code, for people without a camera.' }) joinCode!: string;
  @Text({ max: 500 }) joinUrl!: string;
  @Flag({ about: 'True for the demo event with its simulated crowd.' }) demo!: boolean;
  @Flag({ about: 'Each profession has one seat: phones ask for it, and a second person is refused.' })
  onePerProfession!: boolean;
  @Whole({
    min: 1,
    max: LIMITS.copiesBeforeOffer,
    nullable: true,
    about: 'Cards that somebody copies before they have to offer something; null: as many as they like.',
  })
  copiesBeforeOffer!: number | null;
}

export class CreateEvent {
  @Id({ about: 'Made by the client, so that a repeated request creates one event.' }) id!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @Text({ min: 0, max: 200 }) place!: string;
  @TimeZone() timeZone!: string;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @OneOf(LANGUAGES) language!: Language;
  @Text({ max: 60, nullable: true, about: 'Id of a topic template, or null for one topic “General”.' })
  topicTemplate!: string | null;
  @Flag({ about: 'Begin with the shipped tip library.' }) withTips!: boolean;
}

export class ChangeEvent {
  @Text({ max: LIMITS.name, optional: true }) name?: string;
  @Text({ min: 0, max: 200, optional: true }) place?: string;
  @TimeZone({ optional: true }) timeZone?: string;
  @Instant({ optional: true }) startsAt?: string;
  @Instant({ optional: true }) endsAt?: string;
  @OneOf(LANGUAGES, { optional: true }) language?: Language;
  @Whole({ min: 1, max: LIMITS.copiesBeforeOffer, optional: true, nullable: true })
  copiesBeforeOffer?: number | null;
}

export class ChangePhase {
  @OneOf(PHASES) phase!: Phase;
}

/** A section of the wall. */
export class TopicView {
  @Id() id!: string;
  @Text({ max: LIMITS.topicName }) name!: string;
  @OneOf(TOPIC_ICONS) icon!: TopicIcon;
  @Whole({ max: TOPIC_COLOURS - 1 }) colour!: number;
  @Whole() position!: number;
  @Flag({ about: 'A closed topic keeps its pins and takes no new ones.' }) closed!: boolean;
}

export class AddTopic {
  @Id() id!: string;
  @Text({ max: LIMITS.topicName }) name!: string;
  @OneOf(TOPIC_ICONS) icon!: TopicIcon;
  @Whole({ max: TOPIC_COLOURS - 1 }) colour!: number;
}

export class ChangeTopic {
  @Text({ max: LIMITS.topicName, optional: true }) name?: string;
  @OneOf(TOPIC_ICONS, { optional: true }) icon?: TopicIcon;
  @Whole({ max: TOPIC_COLOURS - 1, optional: true }) colour?: number;
  @Flag({ optional: true }) closed?: boolean;
}

/** All topics of the event in their new order. */
export class OrderTopics {
  @IdList({ min: 1, max: 100 }) ids!: string[];
}

/** Moves every pin of a topic into another and removes the emptied topic. */
export class MergeTopic {
  @Id() intoId!: string;
}

export class TemplateTopic {
  @Text({ max: LIMITS.topicName }) nameEn!: string;
  @Text({ max: LIMITS.topicName }) nameDe!: string;
  @OneOf(TOPIC_ICONS) icon!: TopicIcon;
  @Whole({ max: TOPIC_COLOURS - 1 }) colour!: number;
}

export class TopicTemplate {
  @Text({ max: 60 }) id!: string;
  @Text({ max: 80 }) nameEn!: string;
  @Text({ max: 80 }) nameDe!: string;
  @ListOf(() => TemplateTopic) topics!: TemplateTopic[];
}
