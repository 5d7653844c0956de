import type { UnmetNeed, WaitingAttendee } from '@commonground/contracts';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../design/panel.js';
import { useFormat } from '../design/use-format.js';
import { usePins } from '../workspace/entities.js';

const SHOWN = 8;

function More({ count }: { count: number }) {
  const { t } = useTranslation();
  if (count <= 0) return null;
  return (
    <Text size="sm" c="dimmed" component="li">
      {t('overview.more', { count })}
    </Text>
  );
}

/** Needs that nobody in the room fits: the organizer may know somebody. */
export function UnmetNeeds({ needs }: { needs: readonly UnmetNeed[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('overview.unmet')} hint={t('overview.unmetHint')}>
      {needs.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('overview.unmetNone')}
        </Text>
      )}
      <Stack component="ul" gap="xs" className="console-list">
        {needs.slice(0, SHOWN).map((need) => (
          <li key={need.pinId}>
            <Text size="sm" dir="auto">
              {need.text}
            </Text>
            <Text size="xs" c="dimmed" dir="auto">
              {need.name}
            </Text>
          </li>
        ))}
        <More count={needs.length - SHOWN} />
      </Stack>
    </Panel>
  );
}

const REASONS = ['no-pin', 'not-suggested', 'mood', 'no-fit'];

/** People who are here and were shown nobody, why, and what would help. */
export function WaitingList({ waiting }: { waiting: readonly WaitingAttendee[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('overview.waiting')} hint={t('overview.waitingHint')}>
      {waiting.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('overview.waitingNone')}
        </Text>
      )}
      <Stack component="ul" gap="xs" className="console-list">
        {waiting.slice(0, SHOWN).map((person) => (
          <li key={person.attendeeId}>
            <Text size="sm" fw={550} dir="auto">
              {person.name}
            </Text>
            <Text size="xs" c="dimmed">
              {t(`overview.reason.${REASONS.includes(person.reason) ? person.reason : 'no-fit'}`)}
            </Text>
          </li>
        ))}
        <More count={waiting.length - SHOWN} />
      </Stack>
    </Panel>
  );
}

/** The wall as it grows. */
export function LatestPins() {
  const { t } = useTranslation();
  const format = useFormat();
  const pins = usePins();
  return (
    <Panel title={t('overview.latest')}>
      {pins.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('overview.latestNone')}
        </Text>
      )}
      <Stack component="ul" gap="xs" className="console-list">
        {pins.slice(0, 6).map((pin) => (
          <li key={pin.id} data-testid="latest-pin">
            <Text size="sm" dir="auto">
              {pin.text}
            </Text>
            <Text size="xs" c="dimmed">
              {`${pin.owner.name} · ${t(`overview.pinned.${pin.direction}`)} · ${format.time(pin.pinnedAt)}`}
            </Text>
          </li>
        ))}
      </Stack>
    </Panel>
  );
}
