import type { MatchingDials, MatchingPresetView } from '@commonground/contracts';
import { Group, SegmentedControl, SimpleGrid, Stack, Switch, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Panel } from '../design/panel.js';
import { Dial } from './dial.js';
import { presetOf } from './preset.js';

const DIALS = ['demand', 'mutual', 'spread', 'serendipity', 'sameTopic', 'commonLanguage'] as const;

interface Props {
  dials: MatchingDials;
  presets: readonly MatchingPresetView[];
  onChange: (dials: MatchingDials) => void;
}

/** What counts when two people are brought together: a preset, and each dial by itself. */
export function DialsPanel({ dials, presets, onChange }: Props) {
  const { t } = useTranslation();
  const preset = presetOf(dials, presets);
  const isNarrow = useMediaQuery('(max-width: 36em)');
  return (
    <Panel title={t('matching.weights')} hint={t('matching.weightsHint')}>
      <Stack gap="xs">
        <SegmentedControl
          aria-label={t('matching.preset')}
          fullWidth={isNarrow === true}
          orientation={isNarrow ? 'vertical' : 'horizontal'}
          value={preset?.name ?? ''}
          onChange={(name) => {
            const chosen = presets.find((one) => one.name === name);
            if (chosen) onChange({ ...chosen.dials });
          }}
          data={presets.map(({ name }) => ({ value: name, label: t(`matching.preset.${name}`) }))}
          data-testid="matching-preset"
        />
        <Text size="sm" c="dimmed">
          {t(preset ? `matching.preset.${preset.name}.hint` : 'matching.preset.own')}
        </Text>
      </Stack>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" verticalSpacing="lg">
        {DIALS.map((name) => (
          <Dial
            key={name}
            name={name}
            value={dials[name]}
            onChange={(value) => onChange({ ...dials, [name]: value })}
          />
        ))}
        <Dial
          name="cardsAtOnce"
          min={1}
          max={5}
          step={1}
          value={dials.cardsAtOnce}
          onChange={(cardsAtOnce) => onChange({ ...dials, cardsAtOnce })}
        />
        <Group align="flex-start">
          <Switch
            checked={dials.openChat}
            onChange={(event) => onChange({ ...dials, openChat: event.currentTarget.checked })}
            label={t('matching.openChat')}
            description={t('matching.openChat.hint')}
            data-testid="dial-openChat"
          />
        </Group>
      </SimpleGrid>
    </Panel>
  );
}
