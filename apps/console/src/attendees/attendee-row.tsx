import { consoleApi } from '@commonground/client';
import type { AttendeeView } from '@commonground/contracts';
import { MoodShape } from '@commonground/ui';
import { ActionIcon, Group, Switch, Table, Text, Tooltip } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import IconLink from '~icons/tabler/link';
import IconTrash from '~icons/tabler/trash';
import { useCommand } from '../calls/use-command.js';
import { useConfirm } from '../design/confirm.js';
import { useFormat } from '../design/use-format.js';
import { useEvent } from '../workspace/entities.js';
import { WelcomeSelect } from './welcome-select.js';

interface Props {
  attendee: AttendeeView;
  onLink: (attendee: AttendeeView) => void;
}

/** Name and facts of one person, with what the desk does for them. */
export const AttendeeRow = memo(function AttendeeRow({ attendee, onLink }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const ask = useConfirm();
  const change = useCommand(consoleApi.changeAttendee);
  const remove = useCommand(consoleApi.removeAttendee);
  const { id, name, headline, email, company, present, joined, profession } = attendee;
  const asksProfession = useEvent()?.onePerProfession;
  const params = { attendeeId: id };
  return (
    <Table.Tr data-testid="attendee-row" data-attendee-id={id}>
      <Table.Td maw={300}>
        <Group gap="xs" wrap="nowrap">
          <div style={{ minWidth: 0 }}>
            <Text size="sm" fw={550} truncate dir="auto">
              {name}
            </Text>
            <Text size="xs" c="dimmed" truncate dir="auto">
              {headline || email}
            </Text>
            {asksProfession && profession && (
              <Text size="xs" c="dimmed" truncate dir="auto" data-testid="attendee-profession">
                {t('attendees.profession', { profession })}
              </Text>
            )}
          </div>
          {joined && (
            <span style={{ flex: 'none', marginInlineStart: 'auto' }}>
              <MoodShape mood={attendee.mood} label={t(`mood.${attendee.mood}`)} />
            </span>
          )}
        </Group>
      </Table.Td>
      <Table.Td maw={200}>
        <Text size="sm" truncate dir="auto">
          {company}
        </Text>
      </Table.Td>
      <Table.Td>
        <Switch
          checked={change.busy ? !present : present}
          aria-label={t('attendees.tick', { name })}
          label={joined ? t('attendees.joined') : t('attendees.notJoined')}
          size="sm"
          onChange={(event) => void change.run({ params, body: { present: event.currentTarget.checked } })}
          data-testid="attendee-present"
        />
      </Table.Td>
      <Table.Td>
        <WelcomeSelect attendee={attendee} />
      </Table.Td>
      {[attendee.pins, attendee.suggestions, attendee.encounters].map((value, index) => (
        <Table.Td key={index} ta="end" className="console-number">
          {format.number(value)}
        </Table.Td>
      ))}
      <Table.Td>
        <Group gap={4} justify="flex-end" wrap="nowrap">
          <Tooltip label={t('attendees.link')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('attendees.linkOf', { name })}
              onClick={() => onLink(attendee)}
              data-testid="attendee-link"
            >
              <IconLink size={20} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('attendees.remove')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('attendees.removeOf', { name })}
              loading={remove.busy}
              data-testid="attendee-remove"
              onClick={() =>
                ask({
                  title: t('attendees.removeTitle', { name }),
                  text: t('attendees.removeText'),
                  confirm: t('attendees.remove'),
                  danger: true,
                  testId: 'attendee-remove-confirm',
                  onConfirm: () => void remove.run({ params }),
                })
              }
            >
              <IconTrash size={20} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
});
