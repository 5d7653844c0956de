export { type Analyser, analyse, conceptsOf, createAnalyser } from './analyse/analyser.js';
export { createWordFinder, faultOf, type WordFault, wordKey } from './analyse/event-word-check.js';
export type { Analysis, ConceptMention, Span, StemMention } from './analyse/analysis.js';
export { guessKind } from './analyse/guess-kind.js';
export { conceptById, conceptLabel, CONCEPTS } from './catalogue/catalogue.js';
export { type Chip, suggestedChips } from './catalogue/chips.js';
export type { Concept, ConceptArea } from './catalogue/concept.js';
export { conceptOf, type EventWord, type EventWords } from './catalogue/event-words.js';
export { BENEFIT_CODES, type BenefitCode } from './explain/benefits.js';
export { returnsHelp } from './explain/reciprocity.js';
export { QUESTION_CODES, type QuestionCode } from './explain/questions.js';
export {
  equilibriumMasses,
  type EquilibriumSettings,
  priced,
  type ValuedPair,
} from './exposure/equilibrium.js';
export { type FeatureName, refuseForbidden } from './learn/feature-name.js';
export { learnLogistic, type LogisticModel, type LogisticProblem, logOddsOf } from './learn/logistic.js';
export {
  type Acquaintance,
  sharedAcquaintances,
  type SharedAcquaintances,
} from './outcomes/acquaintances.js';
export { effectOf, learnEffects } from './outcomes/learn-effects.js';
export { type Learnt, learnFrom, type LearntFactorOf, learntFactors } from './outcomes/learn-from.js';
export type { ClosenessOf } from './outcomes/newness.js';
export type { Outcome, OutcomeKind } from './outcomes/outcome.js';
export { learntFactor, mutual, type PairEffects, pairEffects, pairValue } from './outcomes/pair-value.js';
export { type Answered, retrain } from './outcomes/retrain.js';
export {
  NO_EFFECT,
  type PersonEffect,
  START_WEIGHTS,
  willingness,
  type WillingnessWeights,
} from './outcomes/willingness.js';
export { PIN_KINDS, type PinDirection, type PinKind } from './pin-kind.js';
export { professionSeat, seatName } from './profession/profession-seat.js';
export { type Gap, gapRadar, type RadarSettings } from './radar/gap-radar.js';
export {
  type Dials,
  DIAL_BOUNDS,
  presetOf,
  PRESET_NAMES,
  type PresetName,
  PRESETS,
  settingsOf,
} from './settings/dials.js';
export { pairOutlook, type PairOutlook } from './suggest/outlook.js';
export { type PersonPreview, preview } from './rehearsal/preview.js';
export { rehearse, type Rehearsal } from './rehearsal/rehearse.js';
export { type ExposureReport, exposureReport } from './fairness/exposure-report.js';
export { checkPlan } from './rounds/check.js';
export {
  DEFAULT_EFFORT,
  type HardRule,
  type PairWeight,
  type PlannedRound,
  type PlanQuality,
  type RepeatedPair,
  type RoundIndex,
  type RoundPerson,
  type RoundsInput,
  type RoundsPlan,
  type RoundTable,
  type Seating,
  type SoftRule,
  type SwapRefusal,
  type Unmet,
  type UnmetReason,
  type Violation,
} from './rounds/model.js';
export { planRounds, replanFrom } from './rounds/plan.js';
export { planQuality } from './rounds/quality.js';
export { sharesOf } from './rounds/shares.js';
export { seatsAround, swap } from './rounds/swap.js';
export { EpochIndex } from './retrieval/epoch-index.js';
export type { MayPair, Ranked } from './retrieval/ranking.js';
export { type IndexOptions, type Question, ReciprocalIndex } from './retrieval/reciprocal-index.js';
export { type SparseProfile, type SparseVector, sparseVector } from './retrieval/sparse-profile.js';
export { type IgnoredCard, restsUntil } from './slates/day-off.js';
export { LiveSlates } from './slates/live-slates.js';
export {
  type Card,
  type CardReason,
  planSlates,
  type SlateRequest,
  type WeighedPair,
} from './slates/plan-slates.js';
export { isLeft, withoutStruck } from './strike/without-struck.js';
export { suggest } from './suggest/engine.js';
export { createLineFits, type LineFits } from './suggest/line-fits.js';
export { createMatcher, type Matcher } from './suggest/matcher.js';
export { pairScores } from './suggest/pair-scores.js';
export {
  type Benefit,
  DEFAULT_SETTINGS,
  type EngineInput,
  type EngineSettings,
  type Fact,
  type MatchMood,
  type MatchPerson,
  type MatchPin,
  type MayMeet,
  type PairHistory,
  type SuggestedPair,
} from './suggest/model.js';
export { LEXICAL_SCORER } from './text/lexical-scorer.js';
export type { TextIndex, TextScorer } from './text/text-scorer.js';
