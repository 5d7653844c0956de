import { consoleApi } from '@commonground/client';
import type { AttendeeView, PairOutlookView } from '@commonground/contracts';
import { useCall } from '@commonground/ui';
import { Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../calls/query-client.js';
import { Failed } from '../design/failed.js';
import { useEventId } from '../workspace/event-id.js';

/** What of a person may change the answer; when it does, the question is asked again. */
const standing = ({ id, joined, present, mood, pins, suggestions, encounters }: AttendeeView) => [
  id,
  joined,
  present,
  mood,
  pins,
  suggestions,
  encounters,
];

interface Props {
  one: AttendeeView;
  other: AttendeeView;
}

function Words({ view, nameOf }: { view: PairOutlookView; nameOf: (id: string) => string }) {
  const { t } = useTranslation();
  if (view.facts.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={550} mb={4}>
        {t('matching.why.facts')}
      </Text>
      <Stack component="ul" gap={4} className="console-list">
        {view.facts.map(({ owner, text }) => (
          <li key={`${owner} ${text}`} data-testid="why-fact">
            <Text size="sm" dir="auto">
              {`${nameOf(owner)}: ${t('matching.quoted', { text })}`}
            </Text>
          </li>
        ))}
      </Stack>
    </div>
  );
}

/** How things stand between two people: the rule that keeps them apart, and what the engine makes of them. */
export function PairAnswer({ one, other }: Props) {
  const { t } = useTranslation();
  const call = useCall();
  const eventId = useEventId() ?? '';
  const pair = `${one.id} ${other.id}`;
  const outlook = useQuery({
    queryKey: [...queryKeys.pairOutlook(eventId), pair, standing(one), standing(other)],
    queryFn: () =>
      call(consoleApi.pairOutlook, { params: { eventId, attendeeId: one.id, partnerId: other.id } }),
    staleTime: 0,
    gcTime: 10_000,
    // The answer about another pair is none about this one.
    placeholderData: (data, query) => (query?.queryKey[2] === pair ? keepPreviousData(data) : undefined),
  });
  const nameOf = (id: string) => (id === one.id ? one.name : other.name);
  if (outlook.isError && !outlook.data)
    return <Failed error={outlook.error} onAgain={() => void outlook.refetch()} />;
  const view = outlook.data;
  if (!view)
    return (
      <Text size="sm" c="dimmed">
        {t('common.loading')}
      </Text>
    );
  // “They have met” says it already.
  const { rule } = view;
  const state = rule === 'already-met' ? null : view.state;
  const sentence =
    state &&
    t(`matching.why.state.${state}`, {
      names: (state === 'day-off' ? view.dayOff : view.full).map(nameOf).join(t('matching.why.and')),
    });
  return (
    <Stack gap="sm" data-testid="why-answer">
      {rule && (
        <Text fw={550} data-testid="why-rule">
          {t(`matching.why.rule.${rule}`)}
        </Text>
      )}
      {sentence && (
        <Text {...(rule ? { size: 'sm', c: 'dimmed' } : { fw: 550 })} data-testid="why-state">
          {rule ? t('matching.why.apartFromThat', { sentence }) : sentence}
        </Text>
      )}
      <Words view={view} nameOf={nameOf} />
    </Stack>
  );
}
