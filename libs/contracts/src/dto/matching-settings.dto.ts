import { Flag, ListOf, Nested, OneOf, Text, TextList, Whole } from '../fields/index.js';
import { LIMITS, MATCHING_PRESETS, type MatchingPreset } from '../constants/index.js';

/** What an organizer turns; docs/matching.md says what each does to a pair. */
export class MatchingDials {
  @Whole({ max: 100, about: 'How well two people must fit before they are brought together.' })
  demand!: number;
  @Whole({ max: 100, about: '0: it is enough that one gains; 100: only what both gain counts.' })
  mutual!: number;
  @Whole({ max: 100, about: 'How much one topic of both pins counts.' }) sameTopic!: number;
  @Whole({ max: 100, about: 'How much a common language counts.' }) commonLanguage!: number;
  @Whole({ max: 100, about: 'Share of suggestions left to chance, in percent.' }) serendipity!: number;
  @Whole({ max: 100, about: 'How strongly those with little attention so far go first.' }) spread!: number;
  @Whole({ min: 1, max: 5, about: 'Open cards a person has at once.' }) cardsAtOnce!: number;
  @Flag({ about: 'People whom nobody fits get an open chat with somebody.' }) openChat!: boolean;
}

/** Whoever carries `tag` only meets people who carry one of `with`. */
export class OnlyWithRule {
  @Text({ max: LIMITS.tag }) tag!: string;
  @TextList({ min: 1, max: 20, each: LIMITS.tag }) with!: string[];
}

/** Whom the organizer keeps apart. Part of the reach policy: no path gets past it. */
export class PairingRulesView {
  @Flag({ about: 'People of one company are not brought together.' }) apartInCompany!: boolean;
  @TextList({
    max: 20,
    each: LIMITS.tag,
    about: 'Two who both carry one of these tags are not brought together.',
  })
  apartTags!: string[];
  @ListOf(() => OnlyWithRule, { max: 20 }) onlyWith!: OnlyWithRule[];
  @Flag({ about: 'Each profession has one seat; a second person is refused with its name.' })
  onePerProfession!: boolean;
}

/** How an event brings people together. */
export class MatchingSettings {
  @Nested(() => MatchingDials) dials!: MatchingDials;
  @Nested(() => PairingRulesView) pairing!: PairingRulesView;
}

export class MatchingPresetView {
  @OneOf(MATCHING_PRESETS) name!: MatchingPreset;
  @Nested(() => MatchingDials) dials!: MatchingDials;
}

/** The settings of an event, and what there is to choose from. */
export class MatchingSettingsView {
  @Nested(() => MatchingSettings) settings!: MatchingSettings;
  @OneOf(MATCHING_PRESETS, { nullable: true, about: 'Null once a dial was turned.' })
  preset!: MatchingPreset | null;
  @ListOf(() => MatchingPresetView) presets!: MatchingPresetView[];
  @TextList({ max: 500, each: LIMITS.tag, about: 'Tags that people at this event carry.' }) tags!: string[];
}
