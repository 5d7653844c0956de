import { DEFAULT_SETTINGS, type EngineSettings } from '../suggest/model.js';

/** What an organizer turns, 0 to 100 each unless said otherwise. docs/matching.md says what each does to a pair. */
export interface Dials {
  /** How well two people must fit before they are brought together. */
  readonly demand: number;
  /** 0: it is enough that one gains; above 50 both have to gain, at 100 equally well. */
  readonly mutual: number;
  /** How much it counts that two pins hang in one topic. */
  readonly sameTopic: number;
  /** How much a common language counts. */
  readonly commonLanguage: number;
  /** The share of suggestions that are left to chance, in percent. */
  readonly serendipity: number;
  /** How strongly those who had little attention go first. */
  readonly spread: number;
  /** Open cards a person has at once, 1 to 5. */
  readonly cardsAtOnce: number;
  /** Whether people whom nobody fits get an open chat with somebody. */
  readonly openChat: boolean;
}

export const PRESET_NAMES = ['balanced', 'business', 'mixer', 'internal'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** Starting points for kinds of events. `balanced` is what an event has that nobody has set up. */
export const PRESETS: Readonly<Record<PresetName, Dials>> = {
  balanced: {
    demand: 50,
    mutual: 40,
    sameTopic: 20,
    commonLanguage: 50,
    serendipity: 0,
    spread: 50,
    cardsAtOnce: 3,
    openChat: true,
  },
  business: {
    demand: 65,
    mutual: 40,
    sameTopic: 20,
    commonLanguage: 50,
    serendipity: 0,
    spread: 40,
    cardsAtOnce: 3,
    openChat: false,
  },
  mixer: {
    demand: 35,
    mutual: 50,
    sameTopic: 40,
    commonLanguage: 50,
    serendipity: 30,
    spread: 80,
    cardsAtOnce: 3,
    openChat: true,
  },
  internal: {
    demand: 40,
    mutual: 50,
    sameTopic: 0,
    commonLanguage: 30,
    serendipity: 20,
    spread: 80,
    cardsAtOnce: 2,
    openChat: true,
  },
};

/** Which preset these dials are, or null where somebody turned one. */
export function presetOf(dials: Dials): PresetName | null {
  const keys = Object.keys(PRESETS.balanced) as (keyof Dials)[];
  return PRESET_NAMES.find((name) => keys.every((key) => PRESETS[name][key] === dials[key])) ?? null;
}

/** What each dial may be turned to. */
export const DIAL_BOUNDS = {
  demand: [0, 100],
  mutual: [0, 100],
  sameTopic: [0, 100],
  commonLanguage: [0, 100],
  serendipity: [0, 100],
  spread: [0, 100],
  cardsAtOnce: [1, 5],
} as const satisfies Partial<Record<keyof Dials, readonly [number, number]>>;

/** `demand` 0 asks for a fit of 0.25, 100 for one of 0.65. */
const LOWEST_BAR = 0.25;
const BAR_RANGE = 0.4;
/** Who came in a moment ago may still find a fit. */
const OPEN_CHAT_AFTER_MS = 10 * 60_000;

/**
 * The engine's settings for these dials.
 * @param language the event's, ISO 639-1
 */
export function settingsOf(dials: Dials, language: string): EngineSettings {
  return {
    ...DEFAULT_SETTINGS,
    language,
    minScore: Number((LOWEST_BAR + (BAR_RANGE * dials.demand) / 100).toFixed(4)),
    maxOpenPerPerson: dials.cardsAtOnce,
    openChat: dials.openChat,
    openChatAfterMs: OPEN_CHAT_AFTER_MS,
    mutual: dials.mutual / 100,
    sameTopic: dials.sameTopic / 1000,
    noCommonLanguage: (0.3 * dials.commonLanguage) / 100,
    attentionPrice: (0.06 * dials.spread) / 100,
    serendipity: dials.serendipity / 100,
  };
}
