import { useFeedStatus } from '@commonground/ui';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconAlertTriangle from '~icons/tabler/alert-triangle';
import IconCloudOff from '~icons/tabler/cloud-off';
import IconLoader from '~icons/tabler/loader';
import IconPointFilled from '~icons/tabler/point-filled';

const ICONS = {
  live: IconPointFilled,
  connecting: IconLoader,
  offline: IconCloudOff,
  refused: IconAlertTriangle,
};

/** Whether this page follows the room: word and icon, colour only on top. */
export function LiveStatus() {
  const { t } = useTranslation();
  const status = useFeedStatus();
  const Icon = ICONS[status];
  return (
    <Badge
      variant="default"
      size="lg"
      tt="none"
      fw={500}
      role="status"
      style={{ flex: 'none' }}
      c={status === 'offline' || status === 'refused' ? 'var(--cg-danger)' : undefined}
      leftSection={<Icon size={14} aria-hidden="true" />}
      data-testid="live-status"
      data-status={status}
    >
      {t(`workspace.status.${status}`)}
    </Badge>
  );
}
