import type { GapView, WaitingAttendee } from '@commonground/contracts';
import { Group, Stack, Text } from '@mantine/core';
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

/** What people look for and nobody in the room gives: the organizer may know somebody. */
export function GapRadar({ gaps }: { gaps: readonly GapView[] }) {
  const { t } = useTranslation();
  const most = Math.max(1, ...gaps.map(({ people }) => people));
  return (
    <Panel title={t('overview.gaps')} hint={t('overview.gapsHint')}>
      {gaps.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('overview.gapsNone')}
        </Text>
      )}
      <Stack component="ul" gap="sm" className="console-list">
        {gaps.slice(0, SHOWN).map((gap) => (
          <li key={gap.needs[0]?.pinId} data-testid="gap">
            <Group justify="space-between" gap="sm" wrap="nowrap" align="baseline">
              <Text size="sm" fw={550} dir="auto">
                {gap.label}
              </Text>
              <Text size="xs" c="dimmed" style={{ flex: 'none' }}>
                {t('overview.gapPeople', { count: gap.people })}
              </Text>
            </Group>
            <div className="console-share" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * gap.people) / most}%` }} />
            </div>
            <Text size="xs" c="dimmed" dir="auto" lineClamp={2}>
              {gap.needs.map(({ name, text }) => `${name}: ${text}`).join(' · ')}
            </Text>
          </li>
        ))}
        <More count={gaps.length - SHOWN} />
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
