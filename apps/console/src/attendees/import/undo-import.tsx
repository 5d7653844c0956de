import { consoleApi } from '@commonground/client';
import type { ImportView } from '@commonground/contracts';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import IconArrowBackUp from '~icons/tabler/arrow-back-up';
import { queryKeys } from '../../calls/query-client.js';
import { useCommand } from '../../calls/use-command.js';
import { useConfirm } from '../../design/confirm.js';
import { useEventId } from '../../workspace/event-id.js';

/** Takes an import back: people whom it added go, what it changed is as before. */
export function UndoImport({
  data,
  compact,
}: {
  data: Pick<ImportView, 'id' | 'fileName'>;
  compact?: boolean;
}) {
  const { t } = useTranslation();
  const ask = useConfirm();
  const eventId = useEventId() ?? '';
  const queries = useQueryClient();
  const undo = useCommand(consoleApi.undoImport);
  const run = () =>
    void undo.run({ params: { importId: data.id } }, (view) => {
      queries.setQueryData(queryKeys.import(eventId, data.id), view);
      void queries.invalidateQueries({ queryKey: queryKeys.imports(eventId), exact: true });
    });
  return (
    <Button
      variant="default"
      size={compact ? 'xs' : 'sm'}
      loading={undo.busy}
      leftSection={<IconArrowBackUp size={18} aria-hidden="true" />}
      aria-label={t('import.undoOf', { name: data.fileName })}
      data-testid="import-undo"
      onClick={() =>
        ask({
          title: t('import.undoTitle'),
          text: t('import.undoText'),
          confirm: t('import.undo'),
          danger: true,
          testId: 'import-undo-confirm',
          onConfirm: run,
        })
      }
    >
      {t('import.undo')}
    </Button>
  );
}
