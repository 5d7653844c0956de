import { Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { linesOf } from './trend.js';

interface TrendPanelProps {
  title: string;
  hint: string;
  values: readonly (number | null)[];
  /** A value in words, with its unit. */
  say: (value: number) => string;
}

/** Ten minutes of one number. The picture says in words what it shows. */
export function TrendPanel({ title, hint, values, say }: TrendPanelProps) {
  const { t } = useTranslation();
  const known = values.filter((value) => value !== null);
  const most = Math.max(...known);
  const last = known.at(-1);
  const summary =
    last === undefined
      ? t('connection.trendEmpty')
      : t('connection.trend', { most: say(most), last: say(last) });
  return (
    <Paper p="md" component="section">
      <Group justify="space-between" gap="xs" wrap="nowrap" align="baseline">
        <Text size="sm" fw={600} component="h2" m={0}>
          {title}
        </Text>
        <Text size="sm" className="console-number" style={{ whiteSpace: 'nowrap' }}>
          {last === undefined ? '' : t('connection.most', { number: say(most) })}
        </Text>
      </Group>
      <svg
        className="console-trend"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${title}: ${summary}`}
      >
        {linesOf(values).map((line) => {
          const [first] = line;
          const path = line.map(({ x, y }) => `${x},${y}`).join(' ');
          const end = line.at(-1)?.x ?? 0;
          return (
            <g key={first?.x}>
              <polygon points={`${first?.x ?? 0},100 ${path} ${end},100`} />
              <polyline points={line.length > 1 ? path : `${path} ${end + 0.8},${line[0]?.y ?? 0}`} />
            </g>
          );
        })}
      </svg>
      <Text size="xs" c="dimmed" mt={6}>
        {last === undefined ? t('connection.trendEmpty') : hint}
      </Text>
    </Paper>
  );
}
