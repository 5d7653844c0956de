import { consoleApi, newId } from '@commonground/client';
import type { ZoneView } from '@commonground/contracts';
import { ZONE_PURPOSES, type ZonePurpose } from '@commonground/contracts/constants';
import { Button, Drawer, Group, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import IconPlus from '~icons/tabler/plus';
import { useCommand } from '../calls/use-command.js';
import { SpotFields } from './spot-fields.js';

function ZoneForm({ zone, onClose }: { zone: ZoneView; onClose: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(zone);
  const [checked, setChecked] = useState(false);
  const put = useCommand(consoleApi.putZone);
  const named = draft.name.trim() !== '' && draft.spots.every((spot) => spot.name.trim() !== '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!named) return;
    const { name, purpose, stepFree, spots } = draft;
    const body = {
      name: name.trim(),
      purpose,
      stepFree,
      spots: spots.map((spot) => ({ ...spot, name: spot.name.trim() })),
    };
    if (await put.run({ params: { zoneId: draft.id }, body })) onClose();
  };
  const addSpot = () =>
    setDraft({
      ...draft,
      spots: [
        ...draft.spots,
        { id: newId(), name: '', kind: 'table', seats: 4, charging: false, stepFree: draft.stepFree },
      ],
    });
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="lg">
        <TextInput
          label={t('zones.name')}
          required
          maxLength={80}
          data-autofocus
          value={draft.name}
          error={checked && draft.name.trim() === '' ? t('zones.nameMissing') : undefined}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          data-testid="zone-name"
        />
        <NativeSelect
          label={t('zones.purpose')}
          description={t(`zones.purpose.${draft.purpose}Hint`)}
          data={ZONE_PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
          value={draft.purpose}
          onChange={(event) => setDraft({ ...draft, purpose: event.currentTarget.value as ZonePurpose })}
          data-testid="zone-purpose"
        />
        <Switch
          label={t('zones.stepFreeZone')}
          checked={draft.stepFree}
          onChange={(event) => setDraft({ ...draft, stepFree: event.currentTarget.checked })}
        />
        <div>
          <Text fw={600}>{t('zones.spots')}</Text>
          <Text size="sm" c="dimmed">
            {t('zones.spotsHint')}
          </Text>
        </div>
        {draft.spots.map((spot, index) => (
          <SpotFields
            key={spot.id}
            spot={spot}
            number={index + 1}
            checked={checked}
            onChange={(next) =>
              setDraft({ ...draft, spots: draft.spots.map((one) => (one.id === next.id ? next : one)) })
            }
            onRemove={() => setDraft({ ...draft, spots: draft.spots.filter((one) => one.id !== spot.id) })}
          />
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden="true" />}
          onClick={addSpot}
          data-testid="spot-add"
        >
          {t('zones.addSpot')}
        </Button>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={put.busy} data-testid="zone-save">
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A zone with all its spots, saved in one piece. */
export function ZoneEditor({ zone, onClose }: { zone: ZoneView | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={zone !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={zone?.name ? t('zones.editOf', { name: zone.name }) : t('zones.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {zone && <ZoneForm key={zone.id} zone={zone} onClose={onClose} />}
    </Drawer>
  );
}
