import type { SpotView } from '@commonground/contracts';
import { SPOT_KINDS, type SpotKind } from '@commonground/contracts/constants';
import {
  ActionIcon,
  Checkbox,
  Fieldset,
  Group,
  NativeSelect,
  NumberInput,
  Stack,
  TextInput,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconTrash from '~icons/tabler/trash';

interface Props {
  spot: SpotView;
  number: number;
  /** Complaints show only after the first attempt to save. */
  checked: boolean;
  onChange: (spot: SpotView) => void;
  onRemove: () => void;
}

/** One spot: what it is called, what it is, how many find room. */
export function SpotFields({ spot, number, checked, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t('zones.spotNumber', { number })} radius="lg" data-testid="spot-fields">
      <Stack gap="sm">
        <Group align="flex-start" wrap="nowrap" gap="sm">
          <TextInput
            label={t('zones.spotName')}
            required
            maxLength={80}
            value={spot.name}
            error={checked && spot.name.trim() === '' ? t('zones.spotNameMissing') : undefined}
            onChange={(event) => onChange({ ...spot, name: event.currentTarget.value })}
            style={{ flex: 1 }}
            data-testid="spot-name"
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            mt={26}
            aria-label={t('zones.removeSpot', { number })}
            onClick={onRemove}
          >
            <IconTrash size={20} aria-hidden="true" />
          </ActionIcon>
        </Group>
        <Group grow gap="sm">
          <NativeSelect
            label={t('zones.spotKind')}
            data={SPOT_KINDS.map((value) => ({ value, label: t(`spot.${value}`) }))}
            value={spot.kind}
            onChange={(event) => onChange({ ...spot, kind: event.currentTarget.value as SpotKind })}
          />
          <NumberInput
            label={t('zones.spotSeats')}
            min={1}
            max={50}
            allowDecimal={false}
            hideControls
            value={spot.seats}
            onChange={(value) => onChange({ ...spot, seats: Math.min(50, Math.max(1, Number(value) || 1)) })}
          />
        </Group>
        <Group gap="lg">
          <Checkbox
            label={t('zones.charging')}
            checked={spot.charging}
            onChange={(event) => onChange({ ...spot, charging: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('zones.stepFree')}
            checked={spot.stepFree}
            onChange={(event) => onChange({ ...spot, stepFree: event.currentTarget.checked })}
          />
        </Group>
      </Stack>
    </Fieldset>
  );
}
