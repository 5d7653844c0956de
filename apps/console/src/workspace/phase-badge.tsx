import type { Phase } from '@commonground/contracts/constants';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The phase in words; only a live event is coloured. */
export function PhaseBadge({ phase }: { phase: Phase }) {
  const { t } = useTranslation();
  return (
    <Badge variant={phase === 'live' ? 'filled' : 'default'} tt="none" fw={600} style={{ flex: 'none' }}>
      {t(`phase.${phase}`)}
    </Badge>
  );
}
