import { consoleApi } from '@commonground/client';
import type { FairnessView } from '@commonground/contracts';
import { errorText, useCall } from '@commonground/ui';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { useThrottledValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { queryKeys } from '../calls/query-client.js';
import { Panel } from '../design/panel.js';
import { useFormat } from '../design/use-format.js';
import { useCounters } from '../workspace/entities.js';
import { useEventId } from '../workspace/event-id.js';
import { DistributionChart } from './distribution-chart.js';
import { Figure, Figures } from './figures.js';

/** The same numbers in words; the bounds are of a Gini coefficient. While most have no card yet, it says nothing. */
function evenness({ people, none, gini }: FairnessView): 'early' | 'even' | 'uneven' | 'few' {
  if (2 * none > people) return 'early';
  if (gini <= 0.2) return 'even';
  return gini <= 0.6 ? 'uneven' : 'few';
}

/** How attention is spread over the room as it is now. It ranks nobody. */
export function FairnessPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const call = useCall();
  const eventId = useEventId() ?? '';
  const moved = useThrottledValue(JSON.stringify(useCounters()), 2000);
  const fairness = useQuery({
    queryKey: [...queryKeys.fairness(eventId), moved],
    queryFn: () => call(consoleApi.fairness, { params: { eventId } }),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
  const report = fairness.data;
  return (
    <Panel title={t('matching.fairness')} hint={t('matching.fairness.hint')}>
      {fairness.isError && !report && (
        <Group role="alert" gap="sm">
          <Text size="sm">{errorText(t, fairness.error)}</Text>
          <Button size="xs" variant="default" onClick={() => void fairness.refetch()}>
            {t('common.again')}
          </Button>
        </Group>
      )}
      {report && report.most === 0 && (
        <Text size="sm" c="dimmed">
          {t(report.people === 0 ? 'matching.fairness.nobody' : 'matching.fairness.noCards')}
        </Text>
      )}
      {report && report.most > 0 && (
        <div data-testid="fairness">
          <Text size="sm" mb="md">
            {t(`matching.fairness.${evenness(report)}`)}
          </Text>
          <Figures>
            <Figure value={format.number(report.people)} name={t('matching.fairness.people')} />
            <Figure value={format.number(report.none)} name={t('matching.fairness.none')} />
            <Figure value={format.number(report.most)} name={t('matching.fairness.most')} />
            <Figure value={format.decimal(report.gini)} name={t('matching.fairness.gini')} />
          </Figures>
          <DistributionChart distribution={report.distribution} />
          {report.none > 0 && (
            <Anchor component={Link} href="/" size="sm" mt="sm" display="inline-block">
              {t('matching.fairness.who')}
            </Anchor>
          )}
        </div>
      )}
    </Panel>
  );
}
