import type { EventView } from '@commonground/contracts';
import { QrCode } from '@commonground/ui';
import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconCheck from '~icons/tabler/check';
import IconCopy from '~icons/tabler/copy';
import IconDownload from '~icons/tabler/download';

/** The three ways in: QR code, link, typed code. */
export function JoinDetails({ event, size, testId }: { event: EventView; size: number; testId?: string }) {
  const { t } = useTranslation();
  const qrFile = `/api/v1/console/events/${event.id}/join-qr.svg`;
  return (
    <Stack gap="md">
      <Group justify="center">
        <QrCode text={event.joinUrl} label={t('workspace.qrLabel', { name: event.name })} size={size} />
      </Group>
      <div>
        <Text size="sm" c="dimmed" ta="center">
          {t('workspace.joinCode')}
        </Text>
        <Text fz={30} fw={700} ta="center" className="console-number" mt={6} data-testid={testId}>
          {event.joinCode}
        </Text>
      </div>
      <TextInput
        readOnly
        label={t('workspace.joinLink')}
        value={event.joinUrl}
        onFocus={(focus) => focus.currentTarget.select()}
        data-testid={testId ? 'join-link' : undefined}
      />
      <Group grow>
        <CopyButton value={event.joinUrl}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={
                copied ? (
                  <IconCheck size={18} aria-hidden="true" />
                ) : (
                  <IconCopy size={18} aria-hidden="true" />
                )
              }
            >
              {copied ? t('common.copied') : t('workspace.copyLink')}
            </Button>
          )}
        </CopyButton>
        <Button
          component="a"
          href={qrFile}
          download="join-qr.svg"
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden="true" />}
        >
          {t('workspace.downloadQr')}
        </Button>
      </Group>
    </Stack>
  );
}
