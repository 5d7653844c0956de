import type { EventView } from '@commonground/contracts';
import { Anchor, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import IconCircle from '~icons/tabler/circle';
import IconCircleCheckFilled from '~icons/tabler/circle-check-filled';
import { Panel } from '../design/panel.js';
import { useScreens, useTips, useTopics, useZones } from '../workspace/entities.js';
import { readinessSteps } from './readiness.js';

const PAGES = { topics: '/topics', zones: '/zones', tips: '/tips', screens: '/screens' };

/** Says what to do next, until the event runs. */
export function Checklist({ event }: { event: EventView }) {
  const { t } = useTranslation();
  const topics = useTopics().length;
  const zones = useZones().length;
  const tips = useTips().filter((tip) => tip.enabled).length;
  const screens = useScreens().length;
  const steps = readinessSteps({ topics, zones, tips, screens, phase: event.phase });
  if (event.phase !== 'draft' && event.phase !== 'open') return null;
  const done = steps.filter((step) => step.done).length;
  const next = steps.find((step) => !step.done);
  return (
    <Panel title={t('overview.ready', { done, count: steps.length })} hint={t('overview.readyHint')}>
      <Stack component="ol" gap="sm" className="console-list">
        {steps.map((step) => (
          <Group component="li" key={step.id} gap="sm" wrap="nowrap" align="flex-start">
            {step.done ? (
              <IconCircleCheckFilled
                size={22}
                color="var(--cg-accent)"
                aria-hidden="true"
                style={{ flex: 'none' }}
              />
            ) : (
              <IconCircle size={22} color="var(--cg-ink-soft)" aria-hidden="true" style={{ flex: 'none' }} />
            )}
            <div>
              <VisuallyHidden>{t(step.done ? 'overview.done' : 'overview.open')}</VisuallyHidden>
              {step.id === 'live' ? (
                <Text size="sm" fw={step === next ? 650 : 450}>
                  {t('overview.step.live')}
                </Text>
              ) : (
                <Anchor component={Link} href={PAGES[step.id]} size="sm" fw={step === next ? 650 : 450}>
                  {t(`overview.step.${step.id}`)}
                </Anchor>
              )}
              {step === next && (
                <Text size="sm" c="dimmed">
                  {t(`overview.step.${step.id}Hint`)}
                </Text>
              )}
            </div>
          </Group>
        ))}
      </Stack>
    </Panel>
  );
}
