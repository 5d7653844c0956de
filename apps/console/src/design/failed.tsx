import { errorText } from '@commonground/ui';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What did not work and why, with the way to try the same again. */
export function Failed({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <Group role="alert" gap="sm" data-testid="failed">
      <Text size="sm" maw={560}>
        {errorText(t, error)}
      </Text>
      <Button size="xs" variant="default" onClick={onAgain} data-testid="failed-again">
        {t('common.again')}
      </Button>
    </Group>
  );
}
