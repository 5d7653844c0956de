import type { RehearsalView } from '@commonground/contracts';
import { Anchor, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '../design/use-format.js';
import { DistributionChart } from './distribution-chart.js';
import { Figure, Figures } from './figures.js';
import type { Change } from './rehearsal-changes.js';

const NAMES = 12;
const GAPS = 8;

interface LeftAloneProps {
  title: string;
  people: RehearsalView['withoutCard'];
  testId: string;
}

function LeftAlone({ title, people, testId }: LeftAloneProps) {
  const { t } = useTranslation();
  const names = people.slice(0, NAMES).map(({ name }) => name);
  if (people.length === 0) return null;
  return (
    <div data-testid={testId}>
      <Title order={3} fz={15}>
        {title}
      </Title>
      <Text size="sm" dir="auto">
        {names.join(', ')}
        {people.length > NAMES && ` ${t('matching.rehearsal.more', { count: people.length - NAMES })}`}
      </Text>
      <Anchor component={Link} href="/attendees" size="sm">
        {t('matching.rehearsal.toAttendees')}
      </Anchor>
    </div>
  );
}

function Gaps({ gaps }: { gaps: RehearsalView['gaps'] }) {
  const { t } = useTranslation();
  // One person alone is no long bar.
  const most = Math.max(4, ...gaps.map(({ people }) => people));
  return (
    <div>
      <Title order={3} fz={15} mb="xs">
        {t('matching.rehearsal.gaps')}
      </Title>
      {gaps.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('matching.rehearsal.noGaps')}
        </Text>
      )}
      <Stack component="ul" gap="xs" className="console-list">
        {gaps.slice(0, GAPS).map(({ label, people }) => (
          <li key={label}>
            <Group justify="space-between" gap="sm" wrap="nowrap" align="baseline">
              <Text size="sm" dir="auto">
                {label}
              </Text>
              <Text size="xs" c="dimmed" style={{ flex: 'none' }}>
                {t('overview.gapPeople', { count: people })}
              </Text>
            </Group>
            <div className="console-share" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * people) / most}%` }} />
            </div>
          </li>
        ))}
        {gaps.length > GAPS && (
          <Text component="li" size="sm" c="dimmed">
            {t('matching.rehearsal.more', { count: gaps.length - GAPS })}
          </Text>
        )}
      </Stack>
    </div>
  );
}

/** What came of an evening that was played. */
export function RehearsalResult({ view, changes }: { view: RehearsalView; changes: Change[] | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { places } = view;
  return (
    <Stack gap="md" data-testid="rehearsal">
      {changes && (
        <Text size="sm" fw={550} data-testid="rehearsal-changes">
          {changes.length === 0
            ? t('matching.rehearsal.same')
            : t('matching.rehearsal.changed', {
                changes: changes
                  .map(({ what, more, count }) =>
                    t(`matching.rehearsal.${what}.${more ? 'more' : 'fewer'}`, {
                      count,
                      number: format.number(count),
                    }),
                  )
                  .join(', '),
              })}
        </Text>
      )}
      <Figures>
        <Figure
          value={format.number(view.withoutCard.length)}
          name={t('matching.rehearsal.withoutOf', { people: format.number(view.people) })}
        />
        <Figure value={format.number(view.cards)} name={t('matching.rehearsal.cards')} />
        <Figure value={format.number(view.encounters)} name={t('matching.rehearsal.encounters')} />
        <Figure value={format.number(view.pairsWithoutPlace)} name={t('matching.rehearsal.placesShort')} />
      </Figures>
      <Text size="sm" c="dimmed">
        {places === null
          ? t('matching.rehearsal.noZones')
          : t('matching.rehearsal.places', {
              pairs: format.number(view.mostPairs),
              places: format.number(places),
            })}
      </Text>
      <LeftAlone
        title={t('matching.rehearsal.without')}
        people={view.withoutCard}
        testId="rehearsal-without"
      />
      <LeftAlone
        title={t('matching.rehearsal.newcomers', { count: view.newcomersWithoutBuddy.length })}
        people={view.newcomersWithoutBuddy}
        testId="rehearsal-newcomers"
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <div>
          <Title order={3} fz={15} mb="xs">
            {t('matching.chart')}
          </Title>
          <DistributionChart distribution={view.distribution} />
        </div>
        <Gaps gaps={view.gaps} />
      </SimpleGrid>
    </Stack>
  );
}
