import { Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../design/use-format.js';
import { binned } from './distribution.js';

/** The number and the name of a bar take a line each; all bars are measured against what is left. */
const LABELS = '(3.1em + 4px)';

/** A bar for each number of cards, as high as there are people who had so many. Each says both. */
export function DistributionChart({ distribution }: { distribution: readonly number[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const bins = binned(distribution);
  const most = Math.max(1, ...bins.map(({ people }) => people));
  return (
    <div>
      <ol className="console-bars" data-labelled aria-label={t('matching.chart')}>
        {bins.map(({ from, to, people }) => {
          const cards = from === to ? format.number(from) : `${format.number(from)}–${format.number(to)}`;
          const said = t('matching.chart.bar', { count: people, number: format.number(people), cards });
          return (
            <li key={from} title={said}>
              <VisuallyHidden>{said}</VisuallyHidden>
              <span aria-hidden="true" data-value>
                {people > 0 ? format.number(people) : ''}
              </span>
              <span
                data-bar
                data-hollow={from === 0}
                aria-hidden="true"
                hidden={people === 0}
                style={{ blockSize: `calc((100% - ${LABELS}) * ${people / most})` }}
              />
              <span aria-hidden="true" data-name>
                {cards}
              </span>
            </li>
          );
        })}
      </ol>
      <Text size="xs" c="dimmed" mt={4} aria-hidden="true">
        {t('matching.chart.axis')}
      </Text>
    </div>
  );
}
