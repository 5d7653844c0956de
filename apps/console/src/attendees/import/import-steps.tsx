import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const STEPS = ['choose', 'check', 'apply', 'done'] as const;

/** Where one is among the four steps, in words. */
export function ImportSteps({ step }: { step: number }) {
  const { t } = useTranslation();
  return (
    <Group component="ol" gap="xl" className="console-list" aria-label={t('import.steps')}>
      {STEPS.map((id, index) => (
        <Text
          component="li"
          key={id}
          size="sm"
          fw={index === step ? 650 : 450}
          c={index === step ? undefined : 'dimmed'}
          aria-current={index === step ? 'step' : undefined}
          style={
            index === step ? { borderBlockEnd: '3px solid var(--cg-accent)', paddingBlockEnd: 4 } : undefined
          }
        >
          {`${index + 1}. ${t(`import.step.${id}`)}`}
        </Text>
      ))}
    </Group>
  );
}
