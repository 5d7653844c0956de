import { errorText } from '@commonground/ui';
import { Alert, Anchor, Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Page } from '../../design/page.js';
import { ImportHistory } from './import-history.js';
import { ImportPreview } from './import-preview.js';
import { ImportOutcome } from './import-outcome.js';
import { ImportSteps } from './import-steps.js';
import { UploadStep } from './upload-step.js';
import { useImport } from './use-import.js';

function OneImport({ importId }: { importId: string }) {
  const { t } = useTranslation();
  const { data, error } = useImport(importId);
  if (error) {
    return (
      <Alert color="red" title={t('common.failed')} role="alert">
        {errorText(t, error)}{' '}
        <Anchor component={Link} href="/attendees/import">
          {t('import.another')}
        </Anchor>
      </Alert>
    );
  }
  if (!data) return <Skeleton h={320} radius="lg" />;
  const preview = data.state === 'preview';
  return (
    <>
      <ImportSteps step={preview ? 1 : data.state === 'applying' ? 2 : 3} />
      {preview ? <ImportPreview key={data.id} data={data} /> : <ImportOutcome data={data} />}
    </>
  );
}

/** Four steps: choose a file, check what was understood, take the people over, see what came of it. */
export function ImportPage({ importId }: { importId: string | null }) {
  const { t } = useTranslation();
  const back = (
    <Button component={Link} href="/attendees" variant="default">
      {t('import.back')}
    </Button>
  );
  return (
    <Page title={t('import.title')} hint={t('import.hint')} action={back}>
      {importId ? (
        <OneImport importId={importId} />
      ) : (
        <>
          <ImportSteps step={0} />
          <UploadStep />
          <ImportHistory />
        </>
      )}
    </Page>
  );
}
