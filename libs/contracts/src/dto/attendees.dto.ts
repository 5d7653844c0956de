import {
  Dictionary,
  EmailText,
  Flag,
  Id,
  IdList,
  Instant,
  LinkText,
  ListOf,
  Nested,
  OneOf,
  SomeOf,
  Text,
  Whole,
} from '../fields/index.js';
import {
  AIMS,
  FIELD_AUDIENCES,
  LANGUAGES,
  LIMITS,
  MOODS,
  SPOKEN_LANGUAGES,
  STYLES,
  WELCOMES,
  type Aim,
  type CardField,
  type FieldAudience,
  type Language,
  type Mood,
  type SpokenLanguage,
  type Style,
  type Welcome,
} from '../constants/index.js';
import { PinCard, SEEN } from './wall.dto.js';
import { EventView, TopicView } from './events.dto.js';

/** The three switches at joining (docs/glossary.md: consent). */
export class Consents {
  @Flag({ about: 'Others find me in the list of people.' }) listed!: boolean;
  @Flag({ about: 'I am suggested to people, and people to me.' }) suggested!: boolean;
  @Flag({ about: 'The projected screen may show me.' }) screen!: boolean;
}

/** Who may see each field of the card. */
export class FieldAudiences implements Record<CardField, FieldAudience> {
  @OneOf(FIELD_AUDIENCES) headline!: FieldAudience;
  @OneOf(FIELD_AUDIENCES) company!: FieldAudience;
  @OneOf(FIELD_AUDIENCES) email!: FieldAudience;
  @OneOf(FIELD_AUDIENCES) phone!: FieldAudience;
  @OneOf(FIELD_AUDIENCES) linkedin!: FieldAudience;
  @OneOf(FIELD_AUDIENCES) website!: FieldAudience;
  @OneOf(FIELD_AUDIENCES) bio!: FieldAudience;
}

/** What a phone that has the code learns before joining. */
export class JoinPage {
  @Nested(() => EventView) event!: EventView;
  @ListOf(() => TopicView) topics!: TopicView[];
}

/** Joining: a name, one need or offer, three switches. Used by walk-ins and by people with a personal link. */
export class JoinEvent {
  @Text({ max: LIMITS.name }) name!: string;
  @Text({ min: 0, max: LIMITS.headline, optional: true }) headline?: string;
  @OneOf(LANGUAGES) language!: Language;
  @Nested(() => Consents) consents!: Consents;
  @Nested(() => PinCard) pin!: PinCard;
  @OneOf(WELCOMES, { optional: true, about: 'Left out: as it is, for somebody of a list.' })
  welcome?: Welcome;
  @Text({ min: 0, max: LIMITS.profession, optional: true }) profession?: string;
}

/** One's own attendee, as only the owner sees it. Feed entity `me`. */
export class Me {
  @Id() id!: string;
  @Id() eventId!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @Text({ min: 0, max: LIMITS.headline }) headline!: string;
  @Text({ min: 0, max: LIMITS.company }) company!: string;
  @Text({ min: 0, max: 254 }) email!: string;
  @Text({ min: 0, max: LIMITS.phone }) phone!: string;
  @Text({ min: 0, max: 500 }) linkedin!: string;
  @Text({ min: 0, max: 500 }) website!: string;
  @Text({ min: 0, max: LIMITS.bio }) bio!: string;
  @OneOf(LANGUAGES) language!: Language;
  @Flag({ about: 'False until the person finished joining (personal link only).' }) joined!: boolean;
  @Flag({ about: 'Joined by code above the ceiling, and an organizer has not let this person in yet.' })
  waiting!: boolean;
  @Flag() present!: boolean;
  @Nested(() => Consents) consents!: Consents;
  @Nested(() => FieldAudiences) fieldAudiences!: FieldAudiences;
  @OneOf(MOODS) mood!: Mood;
  @Instant({ nullable: true, about: 'When the mood goes back to open.' }) moodUntil!: string | null;
  @OneOf(AIMS, { about: 'Whom this person would like to be brought together with.' }) aim!: Aim;
  @Whole({ max: 20, about: 'New people this person would like to meet.' }) goal!: number;
  @Whole() encounters!: number;
  @Instant({
    nullable: true,
    about: 'I left two cards in a row unanswered, and get none until then, or until I do something.',
  })
  dayOffUntil!: string | null;
  @OneOf(WELCOMES, {
    about: 'A newcomer is led to a buddy. Told to organizers, and to the two on their card.',
  })
  welcome!: Welcome;
  @Text({ min: 0, max: LIMITS.profession, about: 'Told to organizers.' }) profession!: string;
  @Text({
    min: 0,
    max: LIMITS.cohort,
    about: 'Class, year or intake. Told on a card to those of the same; organizers see which there are.',
  })
  cohort!: string;
  @SomeOf(SPOKEN_LANGUAGES, { about: 'What I speak, for rounds. Empty: I find a way with anybody.' })
  spoken!: SpokenLanguage[];
  @Flag({ about: 'I need a place that is reached without steps.' }) stepFree!: boolean;
  @Whole({
    min: 1,
    max: LIMITS.dailyLimit,
    nullable: true,
    about: 'Meetings that I want in a day of the event at the most. Null: no limit.',
  })
  dailyLimit!: number | null;
  @Instant({ nullable: true, about: 'I have had the meetings of this day, and get no new cards until then.' })
  fullUntil!: string | null;
  @OneOf(STYLES, { about: 'In what company I like to be. Told to organizers where rounds leave me out.' })
  style!: Style;
}

export class AttendeeSession {
  @Nested(() => Me) me!: Me;
  @Nested(() => EventView) event!: EventView;
}

/** What stood on a card when somebody began to change it; empty where there was nothing. */
export class SeenCard {
  @Text({ max: LIMITS.name, optional: true }) name?: string;
  @Text({ min: 0, max: LIMITS.headline, optional: true }) headline?: string;
  @Text({ min: 0, max: LIMITS.company, optional: true }) company?: string;
  @Text({ min: 0, max: 254, optional: true }) email?: string;
  @Text({ min: 0, max: LIMITS.phone, optional: true }) phone?: string;
  @Text({ min: 0, max: 500, optional: true }) linkedin?: string;
  @Text({ min: 0, max: 500, optional: true }) website?: string;
  @Text({ min: 0, max: LIMITS.bio, optional: true }) bio?: string;
}

export class ChangeMe {
  @Text({ max: LIMITS.name, optional: true }) name?: string;
  @Text({ min: 0, max: LIMITS.headline, optional: true }) headline?: string;
  @Text({ min: 0, max: LIMITS.company, optional: true }) company?: string;
  @EmailText({ optional: true, nullable: true }) email?: string | null;
  @Text({ min: 0, max: LIMITS.phone, optional: true }) phone?: string;
  @LinkText({ optional: true, nullable: true }) linkedin?: string | null;
  @LinkText({ optional: true, nullable: true }) website?: string | null;
  @Text({ min: 0, max: LIMITS.bio, optional: true }) bio?: string;
  @OneOf(LANGUAGES, { optional: true }) language?: Language;
  @Nested(() => FieldAudiences, { optional: true }) fieldAudiences?: FieldAudiences;
  @Whole({ max: 20, optional: true }) goal?: number;
  @OneOf(WELCOMES, { optional: true }) welcome?: Welcome;
  @Text({ min: 0, max: LIMITS.profession, optional: true, about: 'Empty frees the seat.' })
  profession?: string;
  @Text({ min: 0, max: LIMITS.cohort, optional: true }) cohort?: string;
  @SomeOf(SPOKEN_LANGUAGES, { optional: true, max: SPOKEN_LANGUAGES.length }) spoken?: SpokenLanguage[];
  @Flag({ optional: true }) stepFree?: boolean;
  @Whole({ min: 1, max: LIMITS.dailyLimit, optional: true, nullable: true }) dailyLimit?: number | null;
  @OneOf(STYLES, { optional: true }) style?: Style;
  @Flag({ optional: true, about: 'I am in the room (or have left it). While the event is live.' })
  present?: boolean;
  @Nested(() => SeenCard, { optional: true, about: SEEN }) seen?: SeenCard;
}

export class ChangeMood {
  @OneOf(MOODS) mood!: Mood;
  @Whole({
    min: 5,
    max: 1440,
    nullable: true,
    about: 'Minutes until the mood goes back to open; null: until changed.',
  })
  minutes!: number | null;
}

/** With `new` nobody is suggested whose card I keep, with `renew` nobody else. Open cards stay. */
export class ChangeAim {
  @OneOf(AIMS) aim!: Aim;
}

/** Somebody in the list of people (phones) or on a screen: only what that person agreed to. Feed entity `person`. */
export class PersonView {
  @Id() id!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @Text({ min: 0, max: LIMITS.headline }) headline!: string;
  @Text({ min: 0, max: LIMITS.company }) company!: string;
  @OneOf(MOODS, { nullable: true, about: 'Null on screens.' }) mood!: Mood | null;
  @Flag({ about: 'Has had the meetings that this person wants today. Never told on screens.' })
  full!: boolean;
  @Dictionary({ about: 'Further fields whose audience lets the reader see them, by field name.' })
  fields!: Partial<Record<CardField, string>>;
}

/** An attendee as the console sees it. Feed entity `attendee`. */
export class AttendeeView {
  @Id() id!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @Text({ min: 0, max: LIMITS.headline }) headline!: string;
  @Text({ min: 0, max: LIMITS.company }) company!: string;
  @Text({ min: 0, max: 254 }) email!: string;
  @Text({ min: 0, max: 80 }) ticket!: string;
  @Flag() joined!: boolean;
  @Flag() present!: boolean;
  @OneOf(MOODS) mood!: Mood;
  @Nested(() => Consents) consents!: Consents;
  @Whole() pins!: number;
  @Whole({ about: 'Cards shown to this person so far.' }) suggestions!: number;
  @Whole() encounters!: number;
  @Flag({ about: 'Part of the simulated crowd.' }) simulated!: boolean;
  @Flag({ about: 'Has a personal link that still works.' }) hasLink!: boolean;
  @OneOf(WELCOMES) welcome!: Welcome;
  @Text({ min: 0, max: LIMITS.profession }) profession!: string;
}

/** Somebody who joined by code above the ceiling, for those who decide about it. Feed entity `waiting-join`. */
export class WaitingJoin {
  @Id() id!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @Text({ min: 0, max: LIMITS.headline }) headline!: string;
  @Instant() since!: string;
  @Nested(() => PinCard, { about: 'Goes on the wall when the person is let in.' }) pin!: PinCard;
}

/** People who wait and are let in, or turned away. Whoever does not wait any more is passed over. */
export class WaitingJoinIds {
  @IdList({ min: 1, max: LIMITS.waitingJoins }) ids!: string[];
}

/** Somebody whom the desk adds by hand. */
export class AddAttendee {
  @Id() id!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @Text({ min: 0, max: LIMITS.headline, optional: true }) headline?: string;
  @Text({ min: 0, max: LIMITS.company, optional: true }) company?: string;
  @EmailText({ optional: true, nullable: true }) email?: string | null;
  @Flag({ about: 'Tick the person in at once.' }) present!: boolean;
}

export class ChangeAttendee {
  @Flag({ optional: true, about: 'Ticked in at the door, or gone.' }) present?: boolean;
  @OneOf(WELCOMES, { optional: true }) welcome?: Welcome;
}

/** Somebody whom I do not want to meet. Invisible to both from then on. */
export class BlockAttendee {
  @Id() attendeeId!: string;
}

export class BlockView {
  @Id() attendeeId!: string;
  @Text({ max: LIMITS.name }) name!: string;
  @Instant() at!: string;
}
