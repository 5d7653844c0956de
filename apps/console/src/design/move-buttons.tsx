import { ActionIcon, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconArrowDown from '~icons/tabler/arrow-down';
import IconArrowUp from '~icons/tabler/arrow-up';

interface Props {
  name: string;
  index: number;
  count: number;
  onMove: (from: number, to: number) => void;
  testId: string;
}

/** Up and down: whatever can be dragged has buttons as well. */
export function MoveButtons({ name, index, count, onMove, testId }: Props) {
  const { t } = useTranslation();
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('sort.up', { name })}
        disabled={index === 0}
        onClick={() => onMove(index, index - 1)}
        data-testid={`${testId}-up`}
      >
        <IconArrowUp size={20} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('sort.down', { name })}
        disabled={index === count - 1}
        onClick={() => onMove(index, index + 1)}
        data-testid={`${testId}-down`}
      >
        <IconArrowDown size={20} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}
