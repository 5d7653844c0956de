import type { RoundPlanView } from '@commonground/contracts';
import type { TFunction } from 'i18next';

/** So many names are read out; of more only the number is told. */
const MOST_NAMES = 4;

/** What a plan brings, sentence by sentence: acquaintances, repeats, rests, and what could not be met. */
export function summaryOf(
  t: TFunction,
  plan: RoundPlanView,
  nameOf: (id: string) => string,
  language: string,
): string[] {
  const { quality, repeats, unmet, rounds, sittingOut } = plan;
  const { people, fewestNew, mostNew, mostRests } = quality;
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const named = (ids: readonly string[]): string =>
    ids.length <= MOST_NAMES ? and.format(ids.map(nameOf)) : t('rounds.people', { count: ids.length });

  const lines = [
    t('rounds.says.people', { count: people }),
    fewestNew === mostNew
      ? t('rounds.says.new', { count: mostNew })
      : t('rounds.says.newRange', { from: fewestNew, to: mostNew }),
  ];
  if (repeats.length === 0) lines.push(t('rounds.says.noRepeat'));
  else lines.push(t('rounds.says.repeats', { count: repeats.length }));
  const resting = rounds.filter((round) => round.resting.length > 0);
  if (resting.length === 0) lines.push(t('rounds.says.noRest'));
  else if (mostRests <= 1) lines.push(t('rounds.says.restsOnce'));
  else lines.push(t('rounds.says.rests', { count: mostRests }));
  const reasons = new Map<string, Set<string>>();
  for (const { reason, people: ids } of unmet) {
    const concerned = reasons.get(reason) ?? new Set<string>();
    for (const id of ids) concerned.add(id);
    reasons.set(reason, concerned);
  }
  for (const [reason, ids] of reasons) lines.push(t(`rounds.unmet.${reason}`, { names: named([...ids]) }));
  if (sittingOut.length > 0) lines.push(t('rounds.says.sittingOut', { names: named(sittingOut) }));
  return lines;
}
