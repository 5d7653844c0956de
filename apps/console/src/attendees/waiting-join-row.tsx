import type { WaitingJoin } from '@commonground/contracts';
import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../design/use-format.js';
import { useTopics } from '../workspace/entities.js';

interface Props {
  person: WaitingJoin;
  ticked: boolean;
  busy: boolean;
  onTick: (on: boolean) => void;
  onAdmit: () => void;
  onTurnAway: () => void;
}

/** One person who waits, with what they would pin. */
export function WaitingJoinRow({ person, ticked, busy, onTick, onAdmit, onTurnAway }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const topic = useTopics().find(({ id }) => id === person.pin.topicId)?.name;
  const { name, headline, since, pin } = person;
  return (
    <Group
      component="li"
      justify="space-between"
      gap="sm"
      py="xs"
      className="console-row"
      data-testid="waiting-join"
      data-attendee-id={person.id}
    >
      <Group gap="sm" wrap="nowrap" align="flex-start" style={{ flex: '1 1 240px', minWidth: 0 }}>
        <Checkbox
          mt={2}
          checked={ticked}
          aria-label={t('joins.pick', { name })}
          onChange={({ currentTarget: { checked } }) => onTick(checked)}
        />
        <div style={{ minWidth: 0 }}>
          <Text size="sm" fw={550} dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          {headline && (
            <Text size="xs" c="dimmed" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {headline}
            </Text>
          )}
          <Text size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {pin.text}
          </Text>
          <Text size="xs" c="dimmed">
            {[t(`overview.pinned.${pin.direction}`), topic, format.time(since)].filter(Boolean).join(' · ')}
          </Text>
        </div>
      </Group>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          disabled={busy}
          aria-label={t('joins.turnAwayOf', { name })}
          onClick={onTurnAway}
          data-testid="turn-away"
        >
          {t('joins.turnAway')}
        </Button>
        <Button
          variant="default"
          size="sm"
          disabled={busy}
          aria-label={t('joins.admitOf', { name })}
          onClick={onAdmit}
          data-testid="admit"
        >
          {t('joins.admit')}
        </Button>
      </Group>
    </Group>
  );
}
