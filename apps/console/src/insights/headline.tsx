import { ThreadLine } from '@commonground/ui';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../design/panel.js';
import { useFormat } from '../design/use-format.js';
import { useCounters } from '../workspace/entities.js';
import { useInsights } from './use-insights.js';
import { Funnel } from './funnel.js';

/** The one number that counts, and the way to it. */
export function Headline() {
  const { t } = useTranslation();
  const format = useFormat();
  const { encounters } = useCounters();
  const useful = useInsights()?.useful ?? 0;
  return (
    <Panel>
      <Stack gap="md">
        <div>
          <Text
            component="p"
            fz={64}
            fw={700}
            className="console-number"
            m={0}
            data-testid="headline-encounters"
          >
            {format.number(encounters)}
          </Text>
          <Text fw={600} mt={8}>
            {t('overview.encounters', { count: encounters })}
          </Text>
          <Text size="sm" c="dimmed">
            {t('overview.encountersMeaning')}
          </Text>
          {useful > 0 && (
            <Text size="sm" mt={4} data-testid="headline-useful">
              {t('overview.useful', { count: useful })}
            </Text>
          )}
        </div>
        <div aria-hidden="true">
          <ThreadLine />
        </div>
        <Funnel />
      </Stack>
    </Panel>
  );
}
