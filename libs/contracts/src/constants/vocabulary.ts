/** Closed lists of words that cross the wire. The words are those of docs/glossary.md. */
export const AUDIENCES = ['console', 'attendee', 'screen'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const PHASES = ['draft', 'open', 'live', 'after', 'archived'] as const;
export type Phase = (typeof PHASES)[number];

export const ROLES = ['owner', 'organizer', 'moderator'] as const;
export type Role = (typeof ROLES)[number];

export const MOODS = ['open', 'known-only', 'not-now', 'approach-me'] as const;
export type Mood = (typeof MOODS)[number];

export const AIMS = ['useful', 'new', 'renew'] as const;
export type Aim = (typeof AIMS)[number];

/** newcomer: is here for the first time; buddy: gladly welcomes newcomers. */
export const WELCOMES = ['none', 'newcomer', 'buddy'] as const;
export type Welcome = (typeof WELCOMES)[number];

/** In what company somebody likes to be: of two, of up to four, or in a crowd; any: they did not say. */
export const STYLES = ['any', 'one-to-one', 'small-group', 'lively'] as const;
export type Style = (typeof STYLES)[number];

export const DIRECTIONS = ['offer', 'need', 'both'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const PIN_KINDS = [
  'contact',
  'knowledge',
  'mentor',
  'job',
  'hire',
  'client',
  'supplier',
  'investor',
  'partner',
  'press',
  'venue',
  'help',
  'collaborate',
  'question',
  'news',
  'other',
] as const;
export type PinKind = (typeof PIN_KINDS)[number];

/** Who may see a field of a card: only me, people who accepted, everybody at the event, the projected screen too. */
export const FIELD_AUDIENCES = ['me', 'accepted', 'event', 'screen'] as const;
export type FieldAudience = (typeof FIELD_AUDIENCES)[number];

export const CARD_FIELDS = ['headline', 'company', 'email', 'phone', 'linkedin', 'website', 'bio'] as const;
export type CardField = (typeof CARD_FIELDS)[number];

export const ZONE_PURPOSES = ['lively', 'quiet', 'coffee', 'chat'] as const;
export type ZonePurpose = (typeof ZONE_PURPOSES)[number];

export const SPOT_KINDS = ['sofa', 'table', 'standing'] as const;
export type SpotKind = (typeof SPOT_KINDS)[number];

export const SCENE_KINDS = [
  'join',
  'wall',
  'people',
  'gaps',
  'tip',
  'announcement',
  'round',
  'microphone',
] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

export const TOPIC_ICONS = [
  'handshake',
  'scale',
  'coin',
  'code',
  'palette',
  'leaf',
  'book',
  'megaphone',
  'home',
  'heart',
  'truck',
  'spark',
] as const;
export type TopicIcon = (typeof TOPIC_ICONS)[number];

/** Topics have one of eight colours, each with its own icon, so that colour never speaks alone. */
export const TOPIC_COLOURS = 8;

/** open: a card waits for answers; accepted: both said yes; met: both confirmed. */
export const SUGGESTION_STATES = ['open', 'accepted', 'declined', 'expired', 'met'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

export const SUGGESTION_LABELS = ['match', 'open-chat'] as const;
export type SuggestionLabel = (typeof SUGGESTION_LABELS)[number];

/**
 * For how long a card waits to which one said yes while the other has had the meetings of the day: until the next day, or
 * to the end of an event that has none.
 */
export const SUGGESTION_WAITS = ['next-day', 'end'] as const;
export type SuggestionWait = (typeof SUGGESTION_WAITS)[number];

/** Why somebody declined a card, if they care to say: the need is another, the two know each other, no more today. */
export const DECLINE_REASONS = ['not-needed', 'known', 'not-today'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Starting points for how an event brings people together. */
export const MATCHING_PRESETS = ['balanced', 'business', 'mixer', 'internal'] as const;
export type MatchingPreset = (typeof MATCHING_PRESETS)[number];

/** Rules that keep two people apart, for organizers. `personal`: one of the two does not want it; it is theirs to know. */
export const PAIR_RULES = [
  'phase',
  'waiting',
  'not-joined',
  'not-present',
  'consent',
  'already-met',
  'conflict-of-interest',
  'same-company',
  'same-profession',
  'same-group',
  'group-rule',
  'mood',
  'aim',
  'budget',
  'personal',
  'unknown',
] as const;
export type PairRule = (typeof PAIR_RULES)[number];

/** What somebody has to do with an opening. */
export const OPENING_ROLES = ['none', 'applicant', 'panelist'] as const;
export type OpeningRole = (typeof OPENING_ROLES)[number];

/** What the engine makes of two people, for organizers. */
export const PAIR_STATES = [
  'open',
  'accepted',
  'declined',
  'met',
  'cooling-down',
  'no-fit',
  'weak-fit',
  'day-off',
  'full',
  'waiting',
] as const;
export type PairState = (typeof PAIR_STATES)[number];

export const FACT_SOURCES = ['pin', 'headline', 'company', 'cohort'] as const;
export const FACT_ROLES = ['offer', 'need', 'shared'] as const;

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages in which people talk at a table, ISO 639-1. */
export const SPOKEN_LANGUAGES = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'it',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'tr',
  'uk',
  'zh',
] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

export const IMPORT_STATES = [
  'preview',
  'applying',
  'applied',
  'failed',
  'undoing',
  'undone',
  'cancelled',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_FIELDS = [
  'externalId',
  'email',
  'name',
  'firstName',
  'lastName',
  'pronouns',
  'company',
  'headline',
  'ticket',
  'language',
  'phone',
  'linkedin',
  'website',
  'topics',
  'offers',
  'needs',
  'bio',
  'tags',
  'status',
  'consentListed',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

export const CONTACT_SOURCES = ['copy', 'encounter'] as const;

export const ROUND_KINDS = ['pairs', 'tables'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** Where a series of rounds stands. */
export const SERIES_STATES = ['planned', 'running', 'paused', 'finished'] as const;
export type SeriesState = (typeof SERIES_STATES)[number];

/** break: people find their places; round: they sit and talk. */
export const SERIES_PARTS = ['break', 'round'] as const;
export type SeriesPart = (typeof SERIES_PARTS)[number];

export const SERIES_STEPS = ['start', 'pause', 'resume', 'skip', 'finish'] as const;
export type SeriesStep = (typeof SERIES_STEPS)[number];

/**
 * seated: a place and partners; left: everybody else of my group has gone, and nobody is free; resting: not in this round;
 * aside: I like smaller groups than these; out: by choice; waiting: from the next round on.
 */
export const SEATING_STATES = ['seated', 'left', 'resting', 'aside', 'out', 'waiting'] as const;
export type SeatingState = (typeof SEATING_STATES)[number];

/** What people can begin with in a round; clients put them into words. */
export const ROUND_QUESTIONS = [
  'what-brought-you',
  'what-fills-your-days',
  'what-went-well',
  'what-is-missing',
  'what-to-learn',
  'whom-to-meet',
] as const;
export type RoundQuestion = (typeof ROUND_QUESTIONS)[number];

/** Why a wish could not be met in rounds. */
export const ROUND_UNMET = [
  'alone',
  'no-seat',
  'no-step-free-seat',
  'no-shared-language',
  'nobody-may-meet',
  'smaller-groups',
  'rests-again',
  'host-table-unknown',
  'host-table-not-step-free',
  'host-table-language',
  'host-table-full',
  'host-smaller-groups',
] as const;
export type RoundUnmetReason = (typeof ROUND_UNMET)[number];

/** What one of the two on a card gains. */
export const BENEFIT_CODES = [
  'they-offer-what-you-need',
  'they-need-what-you-offer',
  'they-do-what-you-need',
  'you-do-what-they-need',
  'searches-answer-each-other',
  'same-search',
  'shared-topic',
  'same-cohort',
  'welcomed',
  'welcomes',
] as const;
export type BenefitCode = (typeof BENEFIT_CODES)[number];

/** What a conversation on a card may begin with. */
export const QUESTION_CODES = [
  'how-did-you-start',
  'what-is-hardest',
  'what-changed-lately',
  'best-result',
  'first-step',
  'common-mistake',
  'who-inspired-you',
  'what-would-you-ask',
  'what-next',
  'small-favour',
  'most-useful-today',
  'what-surprised-you',
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];
