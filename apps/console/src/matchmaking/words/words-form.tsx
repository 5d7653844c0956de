import { consoleApi } from '@commonground/client';
import type { ChangeEventWord } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { useCall } from '@commonground/ui';
import { Button, Group, Radio, Select, Stack, TagsInput, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../../calls/query-client.js';
import { useEventId } from '../../workspace/event-id.js';
import { useConceptOptions } from './use-event-words.js';

interface FormProps {
  line: ChangeEventWord;
  busy: boolean;
  onSave: (line: ChangeEventWord) => void;
  onClose: () => void;
}

const REST_MS = 300;
/** More are found by typing. */
const MOST_OPTIONS = 60;

/** Words that mean the same and what they mean, new or changed in place. */
export function WordsForm({ line, busy, onSave, onClose }: FormProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState<string[]>(line.words);
  const [typing, setTyping] = useState('');
  const [isOwn, setOwn] = useState(line.words.length > 0 && line.concept === null);
  const [concept, setConcept] = useState(line.concept);
  const options = useConceptOptions();
  const all = typing.trim() === '' ? words : [...words, typing.trim().slice(0, LIMITS.word)];
  const ready = all.length > 0 && (isOwn || concept !== null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onSave({ words: all, concept: isOwn ? null : concept });
  };
  return (
    <form onSubmit={submit} data-testid="words-form">
      <Stack gap="md">
        <div>
          <TagsInput
            label={t('matching.words.field')}
            description={t('matching.words.field.hint')}
            placeholder={words.length === 0 ? t('matching.words.field.example') : undefined}
            autoFocus
            value={words}
            maxTags={LIMITS.wordsInLine}
            searchValue={typing}
            onSearchChange={setTyping}
            onChange={(next) => setWords(next.map((word) => word.slice(0, LIMITS.word)))}
            data-testid="words-field"
          />
          <Touched words={all} />
        </div>
        <Radio.Group
          label={t('matching.words.means')}
          value={isOwn ? 'own' : 'known'}
          onChange={(value) => setOwn(value === 'own')}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="known" label={t('matching.words.means.known')} />
            <Radio value="own" label={t('matching.words.means.own')} data-testid="words-own" />
          </Stack>
        </Radio.Group>
        {!isOwn && (
          <Select
            label={t('matching.words.concept')}
            placeholder={t('matching.words.concept.placeholder')}
            nothingFoundMessage={t('matching.words.concept.none')}
            data={options}
            searchable
            limit={MOST_OPTIONS}
            value={concept}
            onChange={setConcept}
            data-testid="words-concept"
          />
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!ready} data-testid="words-save">
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** On how many pins these words stand, counted while they are typed. */
function Touched({ words }: { words: readonly string[] }) {
  const { t } = useTranslation();
  const call = useCall();
  const eventId = useEventId() ?? '';
  const [rested] = useDebouncedValue(words.join('\n'), REST_MS);
  const wanted = rested === '' ? [] : rested.split('\n').slice(0, LIMITS.wordsInLine);
  const { data } = useQuery({
    queryKey: [...queryKeys.triedWords(eventId), rested],
    queryFn: ({ signal }) =>
      call(consoleApi.tryWords, { params: { eventId }, body: { words: wanted }, signal }),
    enabled: wanted.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  return (
    <Text size="xs" c="dimmed" mt={4} aria-live="polite" data-testid="words-touched">
      {wanted.length > 0 && data ? t('matching.words.touched', { count: data.pins }) : '\u00a0'}
    </Text>
  );
}
