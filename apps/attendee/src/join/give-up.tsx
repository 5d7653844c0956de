import { useTranslation } from 'react-i18next';
import { LeaveSheet } from '../shell/leave-sheet.js';

/** Stops waiting to be let in: what was typed is deleted. */
export function GiveUp() {
  const { t } = useTranslation();
  return (
    <LeaveSheet
      testId="give-up"
      button={t('waiting.give-up')}
      buttonClass="quiet"
      title={t('waiting.give-up.title')}
      lead={t('waiting.give-up.lead')}
      confirm={t('waiting.give-up.confirm')}
      cancel={t('waiting.give-up.cancel')}
    />
  );
}
