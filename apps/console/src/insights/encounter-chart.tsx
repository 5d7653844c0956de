import type { EncounterSlice } from '@commonground/contracts';
import { Group, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../design/panel.js';
import { useFormat } from '../design/use-format.js';
import { continuousSlices } from './slices.js';

/** Bars per ten minutes. Each bar is a list item that says its time and number. */
export function EncounterChart({ encounters }: { encounters: readonly EncounterSlice[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const slices = continuousSlices(encounters);
  const most = Math.max(1, ...slices.map((slice) => slice.encounters));
  const first = slices[0];
  const last = slices.at(-1);
  return (
    <Panel title={t('overview.overTime')} hint={t('overview.overTimeHint')}>
      {!first || !last ? (
        <Text size="sm" c="dimmed">
          {t('overview.overTimeEmpty')}
        </Text>
      ) : (
        <div style={{ maxWidth: slices.length * 67 }}>
          <Text size="xs" c="dimmed" mb={4}>
            {t('overview.most', { number: format.number(most) })}
          </Text>
          <ol className="console-bars" aria-label={t('overview.overTime')}>
            {slices.map((slice) => {
              const said = t('overview.slice', {
                time: format.time(slice.from),
                number: format.number(slice.encounters),
              });
              return (
                <li key={slice.from} title={said}>
                  <VisuallyHidden>{said}</VisuallyHidden>
                  <span
                    data-bar
                    aria-hidden="true"
                    style={{ height: `${(slice.encounters / most) * 100}%` }}
                  />
                </li>
              );
            })}
          </ol>
          <Group justify="space-between" mt={4}>
            <Text size="xs" c="dimmed">
              {format.time(first.from)}
            </Text>
            {slices.length > 1 && (
              <Text size="xs" c="dimmed">
                {format.time(last.from)}
              </Text>
            )}
          </Group>
        </div>
      )}
    </Panel>
  );
}
