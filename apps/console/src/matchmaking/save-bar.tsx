import { Button, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  busy: boolean;
  onSave: () => void;
  onReset: () => void;
}

/** Stays in sight at the bottom of the page while something is not saved. */
export function SaveBar({ busy, onSave, onReset }: Props) {
  const { t } = useTranslation();
  return (
    <Paper className="console-save-bar" role="region" aria-label={t('matching.unsaved')} p="sm">
      <Group justify="space-between" gap="sm">
        <Text size="sm" fw={550} role="status">
          {t('matching.unsaved')}
        </Text>
        <Group gap="sm">
          <Button variant="default" onClick={onReset} data-testid="matching-reset">
            {t('matching.reset')}
          </Button>
          <Button loading={busy} onClick={onSave} data-testid="matching-save">
            {t('common.save')}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
