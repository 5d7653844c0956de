import { consoleApi } from '@commonground/client';
import type { AttendeeView } from '@commonground/contracts';
import { type Welcome, WELCOMES } from '@commonground/contracts/constants';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../calls/use-command.js';

/** Whether somebody is new here, or welcomes those who are. */
export function WelcomeSelect({ attendee: { id, name, welcome } }: { attendee: AttendeeView }) {
  const { t } = useTranslation();
  const change = useCommand(consoleApi.changeAttendee);
  return (
    <NativeSelect
      size="xs"
      aria-label={t('attendees.welcomeOf', { name })}
      value={welcome}
      disabled={change.busy}
      data={WELCOMES.map((value) => ({ value, label: t(`attendees.welcome.${value}`) }))}
      onChange={(event) =>
        void change.run({
          params: { attendeeId: id },
          body: { welcome: event.currentTarget.value as Welcome },
        })
      }
      data-testid="attendee-welcome"
    />
  );
}
