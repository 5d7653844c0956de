import { SimpleGrid, Select, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../design/panel.js';
import { useAttendees } from '../workspace/entities.js';
import { attendeeChoices } from './attendee-choice.js';
import { PairAnswer } from './pair-answer.js';

/** More are found by typing. */
const MOST_OPTIONS = 50;

/** Why two people have no card: asked for two names, answered in words. */
export function WhyNotPanel() {
  const { t, i18n } = useTranslation();
  const attendees = useAttendees();
  const choices = useMemo(() => attendeeChoices(attendees, i18n.language), [attendees, i18n.language]);
  const [one, setOne] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const of = (id: string | null) => attendees.find((attendee) => attendee.id === id);
  const [a, b] = [of(one), of(other)];
  const field = { data: choices, searchable: true, clearable: true, limit: MOST_OPTIONS };
  const words = {
    placeholder: t('matching.why.name'),
    nothingFoundMessage: t('matching.why.notFound'),
    clearButtonProps: { 'aria-label': t('matching.why.clear') },
  };
  return (
    <Panel title={t('matching.why')} hint={t('matching.why.hint')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          {...field}
          {...words}
          label={t('matching.why.one')}
          value={a ? one : null}
          onChange={setOne}
          data-testid="why-one"
        />
        <Select
          {...field}
          {...words}
          label={t('matching.why.other')}
          value={b ? other : null}
          onChange={setOther}
          data-testid="why-other"
        />
      </SimpleGrid>
      <div aria-live="polite">
        {attendees.length < 2 ? (
          <Text size="sm" c="dimmed">
            {t('matching.why.tooFew')}
          </Text>
        ) : !a || !b ? (
          <Text size="sm" c="dimmed">
            {t('matching.why.empty')}
          </Text>
        ) : a.id === b.id ? (
          <Text size="sm">{t('matching.why.same')}</Text>
        ) : (
          <PairAnswer one={a} other={b} />
        )}
      </div>
    </Panel>
  );
}
