import type { MatchingSettings, PreviewedPair, PreviewedPerson } from '@commonground/contracts';
import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../design/failed.js';
import { Panel } from '../design/panel.js';
import { Waiting } from '../design/waiting.js';
import { usePreview } from './use-preview.js';

function Pair({ pair, isNew }: { pair: PreviewedPair; isNew: boolean }) {
  const { t } = useTranslation();
  const words = [pair.own, pair.theirs].filter((text) => text !== null);
  return (
    <li data-testid="preview-pair">
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" dir="auto" style={{ minWidth: 0 }}>
          {pair.name}
        </Text>
        {pair.label === 'open-chat' && (
          <Badge variant="default" size="sm" style={{ flex: 'none' }}>
            {t('matching.preview.openChat')}
          </Badge>
        )}
        {isNew && (
          <Badge variant="light" size="sm" style={{ flex: 'none' }} data-testid="preview-new">
            {t('matching.preview.new')}
          </Badge>
        )}
      </Group>
      {words.length > 0 && (
        <Text size="xs" c="dimmed" dir="auto" lineClamp={3}>
          {words.map((text) => t('matching.quoted', { text })).join(' ↔ ')}
        </Text>
      )}
    </li>
  );
}

/** One of the few, with what the saved settings would give them to compare with. */
function Person({ person, before }: { person: PreviewedPerson; before: PreviewedPerson | undefined }) {
  const { t } = useTranslation();
  const had = before?.pairs ?? [];
  const isNew = ({ partnerId }: PreviewedPair) => !had.some((pair) => pair.partnerId === partnerId);
  const gone = had.filter((old) => !person.pairs.some(({ partnerId }) => partnerId === old.partnerId));
  return (
    <li data-testid="preview-person">
      <Text size="sm" fw={600} dir="auto">
        {person.name}
      </Text>
      {person.pairs.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('matching.preview.noPair')}
        </Text>
      )}
      <Stack component="ul" gap={6} className="console-list" mt={4} ps="sm">
        {person.pairs.map((pair) => (
          <Pair key={pair.partnerId} pair={pair} isNew={before !== undefined && isNew(pair)} />
        ))}
      </Stack>
      {before && gone.length > 0 && (
        <Text size="xs" c="dimmed" mt={4} ps="sm" dir="auto">
          {t('matching.preview.gone', { names: gone.map(({ name }) => name).join(', ') })}
        </Text>
      )}
    </li>
  );
}

/** What a few people would be suggested under settings that are not saved yet. */
export function PreviewPanel({ draft, saved }: { draft: MatchingSettings; saved: MatchingSettings }) {
  const { t } = useTranslation();
  const [seed, setSeed] = useState(1);
  const { shown, before, busy, error, again } = usePreview({ draft, saved, seed });
  return (
    <Panel title={t('matching.preview')} hint={t('matching.preview.hint')}>
      <Text size="sm" c="dimmed" role="status" data-testid="preview-status" data-busy={busy}>
        {busy
          ? t('matching.preview.busy')
          : shown && t(shown.present ? 'matching.preview.present' : 'matching.preview.list')}
      </Text>
      {error !== null && <Failed error={error} onAgain={again} />}
      {!shown && error === null && <Waiting />}
      {shown?.people.length === 0 && <Text size="sm">{t('matching.preview.nobody')}</Text>}
      {shown && shown.people.length > 0 && (
        <>
          <Stack component="ul" gap="md" className="console-list">
            {shown.people.map((person) => (
              <Person
                key={person.attendeeId}
                person={person}
                before={before?.people.find(({ attendeeId }) => attendeeId === person.attendeeId)}
              />
            ))}
          </Stack>
          <Group>
            <Button variant="default" size="sm" onClick={() => setSeed(seed + 1)}>
              {t('matching.preview.others')}
            </Button>
          </Group>
        </>
      )}
    </Panel>
  );
}
