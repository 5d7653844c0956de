import { consoleApi } from '@commonground/client';
import type { AttendeeView, PersonalLink } from '@commonground/contracts';
import { QrCode } from '@commonground/ui';
import { Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import IconCheck from '~icons/tabler/check';
import IconCopy from '~icons/tabler/copy';
import { useCommand } from '../calls/use-command.js';

function LinkBody({ attendee, onClose }: { attendee: AttendeeView; onClose: () => void }) {
  const { t } = useTranslation();
  const [link, setLink] = useState<PersonalLink | null>(null);
  const issue = useCommand(consoleApi.issuePersonalLink);
  const revoke = useCommand(consoleApi.revokePersonalLink);
  const params = { attendeeId: attendee.id };
  const make = () => void issue.run({ params }, setLink);
  const withdraw = () =>
    void revoke.run({ params }, () => {
      notifications.show({ message: t('attendees.linkRevoked', { name: attendee.name }) });
      onClose();
    });
  return (
    <Stack gap="md">
      <Text size="sm">{t(link ? 'attendees.linkShown' : 'attendees.linkText', { name: attendee.name })}</Text>
      {!link && attendee.hasLink && (
        <Text size="sm" c="dimmed">
          {t('attendees.linkReplaces')}
        </Text>
      )}
      {link && (
        <>
          <Group justify="center">
            <QrCode text={link.url} label={t('attendees.linkQr', { name: attendee.name })} size={220} />
          </Group>
          <TextInput
            readOnly
            label={t('attendees.link')}
            value={link.url}
            onFocus={(event) => event.currentTarget.select()}
            data-testid="personal-link"
          />
          <CopyButton value={link.url}>
            {({ copied, copy }) => (
              <Button
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
        </>
      )}
      <Group justify="space-between">
        {attendee.hasLink || link ? (
          <Button
            variant="outline"
            color="red"
            onClick={withdraw}
            loading={revoke.busy}
            data-testid="personal-link-revoke"
          >
            {t('attendees.linkRevoke')}
          </Button>
        ) : (
          <span />
        )}
        {!link && (
          <Button onClick={make} loading={issue.busy} data-testid="personal-link-make">
            {t('attendees.linkMake')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** Makes, shows and revokes the link with which one person comes in. The secret is shown once. */
export function PersonalLinkModal({
  attendee,
  onClose,
}: {
  attendee: AttendeeView | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={attendee !== null}
      onClose={onClose}
      title={attendee ? t('attendees.linkOf', { name: attendee.name }) : ''}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {attendee && <LinkBody key={attendee.id} attendee={attendee} onClose={onClose} />}
    </Modal>
  );
}
