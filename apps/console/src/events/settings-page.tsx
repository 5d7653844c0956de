import { consoleApi } from '@commonground/client';
import type { EventView } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { Button, Group, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queryKeys } from '../calls/query-client.js';
import { useCommand } from '../calls/use-command.js';
import { Page } from '../design/page.js';
import { Panel } from '../design/panel.js';
import { useEvent } from '../workspace/entities.js';
import { eventChecks, fieldsOf, toBody, type EventFields } from './event-form.js';
import { EventFormFields } from './event-form-fields.js';

interface Fields extends EventFields {
  /** Empty: as many as they like. */
  copiesBeforeOffer: number | '';
}

const settingsOf = (event: EventView): Fields => ({
  ...fieldsOf(event),
  copiesBeforeOffer: event.copiesBeforeOffer ?? '',
});

function SettingsForm({ event }: { event: EventView }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const change = useCommand(consoleApi.changeEvent);
  const form = useForm<Fields>({ initialValues: settingsOf(event), validate: eventChecks });
  const save = (fields: Fields) =>
    change.run(
      { body: { ...toBody(fields), copiesBeforeOffer: fields.copiesBeforeOffer || null } },
      (saved) => {
        form.setInitialValues(settingsOf(saved));
        form.setValues(settingsOf(saved));
        void queries.invalidateQueries({ queryKey: queryKeys.events });
        notifications.show({ message: t('settings.saved') });
      },
    );
  return (
    <form onSubmit={form.onSubmit((fields) => void save(fields))} noValidate>
      <Panel>
        <EventFormFields form={form} />
        <NumberInput
          label={t('settings.copiesBeforeOffer')}
          description={t('settings.copiesBeforeOffer.hint')}
          inputWrapperOrder={['label', 'input', 'description']}
          placeholder={t('settings.copiesBeforeOffer.none')}
          min={1}
          max={LIMITS.copiesBeforeOffer}
          allowDecimal={false}
          maw={320}
          data-testid="event-copies"
          {...form.getInputProps('copiesBeforeOffer')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={change.busy} disabled={!form.isDirty()} data-testid="settings-save">
            {t('common.save')}
          </Button>
        </Group>
      </Panel>
    </form>
  );
}

/** Name, dates, place, time zone and language of the event, and what is asked of whoever only takes. */
export function SettingsPage() {
  const { t } = useTranslation();
  const event = useEvent();
  return (
    <Page title={t('settings.title')} hint={t('settings.hint')}>
      {event && <SettingsForm key={event.id} event={event} />}
    </Page>
  );
}
