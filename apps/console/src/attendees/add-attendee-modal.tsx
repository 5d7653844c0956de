import { consoleApi, newId } from '@commonground/client';
import { LIMITS } from '@commonground/contracts/constants';
import { Button, Group, Modal, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../calls/use-command.js';

const EMPTY = { name: '', headline: '', company: '', email: '', present: true };

/** Somebody at the door who is on no list. */
export function AddAttendeeModal({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const add = useCommand(consoleApi.addAttendee);
  const form = useForm({
    initialValues: EMPTY,
    validate: {
      name: (value) => (value.trim() === '' ? t('attendees.nameMissing') : null),
      email: (value) =>
        value.trim() === '' || /^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('attendees.emailWrong'),
    },
  });
  const submit = (fields: typeof EMPTY) =>
    add.run(
      {
        body: {
          id: newId(),
          name: fields.name.trim(),
          headline: fields.headline.trim(),
          company: fields.company.trim(),
          email: fields.email.trim() || null,
          present: fields.present,
        },
      },
      (added) => {
        notifications.show({ message: t('attendees.added', { name: added.name }) });
        form.reset();
        onClose();
      },
    );
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('attendees.addTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={form.onSubmit((fields) => void submit(fields))} noValidate>
        <Stack gap="md">
          <TextInput
            label={t('attendees.name')}
            required
            data-autofocus
            maxLength={LIMITS.name}
            data-testid="attendee-name"
            {...form.getInputProps('name')}
          />
          <TextInput
            label={t('attendees.headline')}
            maxLength={LIMITS.headline}
            {...form.getInputProps('headline')}
          />
          <TextInput
            label={t('attendees.company')}
            maxLength={LIMITS.company}
            {...form.getInputProps('company')}
          />
          <TextInput
            label={t('attendees.email')}
            type="email"
            maxLength={254}
            {...form.getInputProps('email')}
          />
          <Switch
            label={t('attendees.addPresent')}
            {...form.getInputProps('present', { type: 'checkbox' })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={add.busy} data-testid="attendee-save">
              {t('attendees.addSubmit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
