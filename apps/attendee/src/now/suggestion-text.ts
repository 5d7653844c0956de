import type { MeetingSpot, SuggestionBenefit, SuggestionView } from '@commonground/contracts';
import type { TFunction } from 'i18next';

const factOf = ({ facts }: SuggestionView, { fact }: SuggestionBenefit) =>
  (fact === null ? undefined : facts[fact]?.text) ?? '';

/** What I gain, in words. The fact behind it is part of the sentence. */
export function myBenefitText(t: TFunction, suggestion: SuggestionView, benefit: SuggestionBenefit): string {
  const text = factOf(suggestion, benefit);
  return t(`benefit.${benefit.code}`, { text, defaultValue: `“${text}”` });
}

/**
 * What the other person gains, said to me. The code speaks to the one who gains ("they offer what you
 * need"), so their sentences are another set in which "you" is me.
 */
export function theirBenefitText(
  t: TFunction,
  suggestion: SuggestionView,
  benefit: SuggestionBenefit,
): string {
  const text = factOf(suggestion, benefit);
  return t(`theirs.${benefit.code}`, { text, defaultValue: `“${text}”` });
}

/** The opening question in words. */
export function questionText(t: TFunction, { question, partner }: SuggestionView): string {
  return t(`question.${question.code}`, { name: partner.name, ...question.params });
}

/** Where to meet, in words: a spot, the screen where there are no zones, or online for a remote person. */
export function spotText(t: TFunction, spot: MeetingSpot | null): string {
  if (!spot) return t('suggestion.spot.remote');
  return spot.name || t('suggestion.spot.screen');
}
