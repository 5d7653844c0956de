import { LANGUAGES, LIMITS, type Language } from '@commonground/contracts/constants';
import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventFields } from './event-form.js';
import { timeZones } from './zoned-time.js';

/** The fields that creating and changing an event share. */
export function EventFormFields<T extends EventFields>({ form }: { form: UseFormReturnType<T> }) {
  const { t } = useTranslation();
  const zones = useMemo(() => timeZones(form.values.timeZone), [form.values.timeZone]);
  const error = (path: keyof EventFields) => {
    const key = form.errors[path];
    return typeof key === 'string' ? t(key) : undefined;
  };
  return (
    <Stack gap="md">
      <TextInput
        label={t('events.name')}
        placeholder={t('events.namePlaceholder')}
        required
        maxLength={LIMITS.name}
        data-testid="event-name"
        {...form.getInputProps('name')}
        error={error('name')}
      />
      <TextInput
        label={t('events.place')}
        placeholder={t('events.placePlaceholder')}
        maxLength={200}
        data-testid="event-place"
        {...form.getInputProps('place')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          type="datetime-local"
          label={t('events.startsAt')}
          required
          data-testid="event-starts"
          {...form.getInputProps('startsAt')}
          error={error('startsAt')}
        />
        <TextInput
          type="datetime-local"
          label={t('events.endsAt')}
          required
          data-testid="event-ends"
          {...form.getInputProps('endsAt')}
          error={error('endsAt')}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t('events.timeZone')}
          data={zones}
          searchable
          limit={60}
          allowDeselect={false}
          nothingFoundMessage={t('events.timeZoneUnknown')}
          data-testid="event-time-zone"
          {...form.getInputProps('timeZone')}
        />
        <Select
          label={t('events.language')}
          description={t('events.languageHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          data={LANGUAGES.map((code: Language) => ({ value: code, label: t(`common.language.${code}`) }))}
          allowDeselect={false}
          data-testid="event-language"
          {...form.getInputProps('language')}
        />
      </SimpleGrid>
    </Stack>
  );
}
