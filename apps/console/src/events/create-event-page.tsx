import { consoleApi, newId } from '@commonground/client';
import type { Language } from '@commonground/contracts/constants';
import { useCall, useLanguage } from '@commonground/ui';
import { Button, Grid, Group, NativeSelect, Stack, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { queryKeys } from '../calls/query-client.js';
import { useCommand } from '../calls/use-command.js';
import { Page } from '../design/page.js';
import { Panel } from '../design/panel.js';
import { eventChecks, newEventFields, toBody, type EventFields } from './event-form.js';
import { EventFormFields } from './event-form-fields.js';
import { TemplatePreview } from './template-preview.js';

interface Fields extends EventFields {
  template: string;
  withTips: boolean;
}

const NO_TEMPLATE = '';

/** One tidy form: what, when, where, and with which topics and tips to begin. */
export function CreateEventPage() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [, go] = useLocation();
  const call = useCall();
  const queries = useQueryClient();
  // One id for all attempts: a repeated press creates one event.
  const [id] = useState(newId);
  const templates = useQuery({
    queryKey: queryKeys.templates,
    queryFn: () => call(consoleApi.templates),
    staleTime: Infinity,
  });
  const create = useCommand(consoleApi.createEvent);
  const form = useForm<Fields>({
    initialValues: {
      ...newEventFields(Date.now(), language as Language),
      template: NO_TEMPLATE,
      withTips: true,
    },
    validate: eventChecks,
  });
  const chosen = templates.data?.find((template) => template.id === form.values.template);
  const submit = ({ template, withTips, ...fields }: Fields) =>
    create.run({ body: { ...toBody(fields), id, topicTemplate: template || null, withTips } }, (event) => {
      void queries.invalidateQueries({ queryKey: queryKeys.events });
      go(`/events/${event.id}`);
    });
  const options = (templates.data ?? []).map((template) => ({
    value: template.id,
    label: form.values.language === 'de' ? template.nameDe : template.nameEn,
  }));
  return (
    <Page title={t('events.createTitle')} hint={t('events.createHint')}>
      <form onSubmit={form.onSubmit((fields) => void submit(fields))} noValidate>
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Panel title={t('events.basics')}>
              <EventFormFields form={form} />
            </Panel>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Panel title={t('events.beginWith')}>
              <Stack gap="md">
                <NativeSelect
                  label={t('events.template')}
                  description={t('events.templateHint')}
                  data={[{ value: NO_TEMPLATE, label: t('events.templateNone') }, ...options]}
                  data-testid="event-template"
                  {...form.getInputProps('template')}
                />
                {chosen && <TemplatePreview template={chosen} language={form.values.language} />}
                <Switch
                  label={t('events.withTips')}
                  description={t('events.withTipsHint')}
                  data-testid="event-tips"
                  {...form.getInputProps('withTips', { type: 'checkbox' })}
                />
              </Stack>
            </Panel>
          </Grid.Col>
        </Grid>
        <Group mt="lg" justify="flex-end">
          <Button component={Link} href="/" variant="default">
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={create.busy} data-testid="event-submit">
            {t('events.createSubmit')}
          </Button>
        </Group>
      </form>
    </Page>
  );
}
