import { ApiError, consoleApi } from '@commonground/client';
import { errorText } from '@commonground/ui';
import { LIMITS } from '@commonground/contracts/constants';
import { Alert, Button, List, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import IconFileSpreadsheet from '~icons/tabler/file-spreadsheet';
import { queryKeys } from '../../calls/query-client.js';
import { useCommand } from '../../calls/use-command.js';
import { useEventId } from '../../workspace/event-id.js';

interface Failure {
  text: string;
  places: string[];
}

/** A file is dropped or chosen; what cannot be read says where it is broken and what to do. */
export function UploadStep() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const eventId = useEventId() ?? '';
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const upload = useCommand(consoleApi.uploadImport, {
    quiet: (error) => {
      const problem = error instanceof ApiError ? error.problem : null;
      const places = (problem?.errors ?? []).map(({ message }) => message);
      setFailure({
        text: errorText(t, error),
        places: problem?.detail ? [problem.detail, ...places] : places,
      });
    },
  });
  const send = (file: File | undefined) => {
    if (!file) return;
    setFailure(null);
    if (file.size > LIMITS.importBytes) {
      setFailure({ text: t('import.tooLarge'), places: [] });
      return;
    }
    const body = new FormData();
    body.append('file', file, file.name);
    void upload.run({ body }, (view) => {
      queries.setQueryData(queryKeys.import(eventId, view.id), view);
      go(`/attendees/import/${view.id}`);
    });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0]);
  };
  return (
    <Stack gap="md">
      <div
        className="console-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Stack align="center" gap="sm">
          <IconFileSpreadsheet size={44} stroke={1.4} aria-hidden="true" />
          <Text fw={600}>{t('import.drop')}</Text>
          <Text size="sm" c="dimmed" maw={520}>
            {t('import.dropHint')}
          </Text>
          <VisuallyHidden>
            <input
              ref={input}
              type="file"
              tabIndex={-1}
              accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
              aria-label={t('import.choose')}
              onChange={(event) => {
                send(event.currentTarget.files?.[0]);
                event.currentTarget.value = '';
              }}
              data-testid="import-file"
            />
          </VisuallyHidden>
          <Button loading={upload.busy} onClick={() => input.current?.click()}>
            {t('import.choose')}
          </Button>
        </Stack>
      </div>
      {failure && (
        <Alert color="red" title={t('import.unreadable')} role="alert" data-testid="import-error">
          {failure.places.length === 0 ? (
            <Text size="sm">{failure.text}</Text>
          ) : (
            <List size="sm" mt="xs">
              {failure.places.map((place) => (
                <List.Item key={place}>{place}</List.Item>
              ))}
            </List>
          )}
          <Text size="sm" mt="xs">
            {t('import.nothingChanged')}
          </Text>
        </Alert>
      )}
    </Stack>
  );
}
