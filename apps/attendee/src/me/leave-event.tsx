import { useTranslation } from 'react-i18next';
import { useLiveEvent } from '../shell/attendee-data.js';
import { LeaveSheet } from '../shell/leave-sheet.js';

/** Leaves the event, from Me. */
export function LeaveEvent() {
  const { t } = useTranslation();
  const event = useLiveEvent();
  return (
    <LeaveSheet
      testId="leave"
      button={t('me.leave')}
      buttonClass="quiet danger-text"
      title={t('me.leave.title', { event: event.name })}
      lead={t('me.leave.lead')}
      confirm={t('me.leave.confirm')}
      cancel={t('app.cancel')}
    />
  );
}
