import { ApiError, OfflineError } from '@commonground/client';
import type { TFunction } from 'i18next';

/** What happened, why and what to do, in the language of the reader. Takes whatever a call rejected with. */
export function errorText(t: TFunction, error: unknown): string {
  if (error instanceof OfflineError) return t('error.offline');
  if (!(error instanceof ApiError)) return t('error.unknown');
  const { code, title, detail = title } = error.problem;
  return t(`error.${code}`, { defaultValue: title, detail });
}
