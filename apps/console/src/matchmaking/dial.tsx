import { Group, Slider, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

export interface DialProps {
  /** Names its texts: `matching.<name>`, `….hint`, `….low`, `….high`. */
  name: string;
  value: number;
  min?: number;
  max?: number;
  step?: number;
  onChange: (value: number) => void;
}

/** One thing that an organizer turns, in words: what it is, and what either end means. */
export function Dial({ name, value, min = 0, max = 100, step = 5, onChange }: DialProps) {
  const { t } = useTranslation();
  const id = useId();
  const title = t(`matching.${name}`);
  return (
    <Stack gap={4} role="group" aria-labelledby={id}>
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text id={id} fw={600} size="sm">
          {title}
        </Text>
        <Text size="sm" fw={600} className="console-number" aria-hidden="true">
          {value}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {t(`matching.${name}.hint`)}
      </Text>
      <Slider
        value={value}
        min={min}
        max={max}
        step={step}
        onChange={onChange}
        label={null}
        thumbSize={24}
        thumbLabel={title}
        thumbProps={{ 'aria-valuetext': String(value) }}
        mt="xs"
        data-testid={`dial-${name}`}
      />
      <Group justify="space-between" gap="sm">
        <Text size="xs" c="dimmed">
          {t(`matching.${name}.low`)}
        </Text>
        <Text size="xs" c="dimmed" ta="end">
          {t(`matching.${name}.high`)}
        </Text>
      </Group>
    </Stack>
  );
}
