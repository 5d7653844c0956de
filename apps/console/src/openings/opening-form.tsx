import type { NamedAttendee, OpeningView, PutOpening } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { Button, Group, MultiSelect, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { attendeeChoices } from '../matchmaking/attendee-choice.js';
import { useAttendees, useZones } from '../workspace/entities.js';
import { deskChoices, deskOf, deskValue } from './desks.js';

/** More are found by typing. */
const MOST_OPTIONS = 50;

interface Props {
  /** Undefined for one that is added. */
  opening: OpeningView | undefined;
  busy: boolean;
  onSave: (opening: PutOpening) => void;
  onClose: () => void;
}

const idsOf = (people: readonly NamedAttendee[] = []): string[] => people.map(({ attendeeId }) => attendeeId);

/** What an opening is, its desk, and who decides about it and applies for it. */
export function OpeningForm({ opening, busy, onSave, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const attendees = useAttendees();
  const zones = useZones();
  const people = useMemo(() => attendeeChoices(attendees, i18n.language), [attendees, i18n.language]);
  const [title, setTitle] = useState(opening?.title ?? '');
  const [desk, setDesk] = useState(deskValue(opening?.desk ?? null));
  const [panel, setPanel] = useState(idsOf(opening?.panel));
  const [applicants, setApplicants] = useState(idsOf(opening?.applicants));
  const [tried, setTried] = useState(false);
  const declared = opening?.declared ?? [];
  const missing = tried && title.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() !== '') onSave({ title: title.trim(), desk: deskOf(desk), panel, applicants });
  };
  const someone = {
    searchable: true,
    limit: MOST_OPTIONS,
    hidePickedOptions: true,
    nothingFoundMessage: t('openings.field.nobody'),
  };
  /** Whoever stands on one side is not offered on the other. */
  const without = (ids: readonly string[]) => people.filter(({ value }) => !ids.includes(value));
  return (
    <form onSubmit={submit} data-testid="opening-form" noValidate>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <TextInput
            label={t('openings.field.title')}
            placeholder={t('openings.field.title.example')}
            autoFocus
            required
            maxLength={LIMITS.openingTitle}
            value={title}
            error={missing && t('openings.field.title.missing')}
            onChange={(event) => setTitle(event.currentTarget.value)}
            data-testid="opening-title"
          />
          <Select
            label={t('openings.field.desk')}
            description={t(zones.length === 0 ? 'openings.field.desk.noZones' : 'openings.field.desk.hint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            placeholder={t('openings.field.desk.none')}
            data={deskChoices(zones)}
            disabled={zones.length === 0}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('openings.field.desk.none') }}
            value={desk}
            onChange={setDesk}
            data-testid="opening-desk"
          />
        </SimpleGrid>
        <MultiSelect
          {...someone}
          label={t('openings.field.panel')}
          description={t('openings.field.panel.hint')}
          placeholder={panel.length === 0 ? t('openings.field.people') : undefined}
          data={without([...applicants, ...idsOf(declared)])}
          maxValues={LIMITS.panelists}
          value={panel}
          onChange={setPanel}
          data-testid="opening-panel"
        />
        <div>
          <MultiSelect
            {...someone}
            label={t('openings.field.applicants')}
            description={t('openings.field.applicants.hint')}
            placeholder={applicants.length === 0 ? t('openings.field.people') : undefined}
            data={without(panel)}
            maxValues={LIMITS.enteredApplicants}
            value={applicants}
            onChange={setApplicants}
            data-testid="opening-applicants"
          />
          {declared.length > 0 && (
            <Text size="xs" c="dimmed" mt={4} dir="auto">
              {t('openings.declared', { names: declared.map(({ name }) => name).join(', ') })}
            </Text>
          )}
        </div>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy} data-testid="opening-save">
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
