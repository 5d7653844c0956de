import { newId } from '@commonground/client';
import type { PutOpening } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { Button, Group, Paper, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import IconPlus from '~icons/tabler/plus';
import { EmptyNote } from '../design/empty-note.js';
import { Failed } from '../design/failed.js';
import { Panel } from '../design/panel.js';
import { Waiting } from '../design/waiting.js';
import { OpeningCard } from './opening-card.js';
import { OpeningForm } from './opening-form.js';
import { type OpeningsState, useOpenings } from './use-openings.js';

/** What people apply for at this event, who decides about it, and whom that kept apart. */
export function OpeningsPanel() {
  const { t } = useTranslation();
  const state = useOpenings();
  return (
    <Panel title={t('openings.title')} hint={t('openings.hint')}>
      {state.openings ? (
        <Openings state={state} openings={state.openings} />
      ) : state.error ? (
        <Failed error={state.error} onAgain={state.again} />
      ) : (
        <Waiting />
      )}
    </Panel>
  );
}

function Openings({
  state,
  openings,
}: {
  state: OpeningsState;
  openings: NonNullable<OpeningsState['openings']>;
}) {
  const { t } = useTranslation();
  /** Id of the opening that is edited, also of one that is added. */
  const [open, setOpen] = useState<string | null>(null);
  const save = async (id: string, opening: PutOpening) => {
    if (!(await state.put(id, opening))) return;
    setOpen(null);
    notifications.show({ message: t('openings.saved') });
  };
  const form = (id: string) => (
    <Paper key={id} withBorder p="md">
      <OpeningForm
        opening={openings.find((opening) => opening.id === id)}
        busy={state.busy}
        onSave={(opening) => void save(id, opening)}
        onClose={() => setOpen(null)}
      />
    </Paper>
  );
  const add = (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      disabled={openings.length >= LIMITS.openings}
      onClick={() => setOpen(newId())}
      data-testid="opening-add"
    >
      {t('openings.add')}
    </Button>
  );
  const isNew = open !== null && !openings.some(({ id }) => id === open);
  return (
    <Stack gap="md">
      {openings.map((opening) =>
        opening.id === open ? (
          form(open)
        ) : (
          <OpeningCard
            key={opening.id}
            opening={opening}
            onEdit={() => setOpen(opening.id)}
            onRemove={() => void state.remove(opening.id)}
          />
        ),
      )}
      {isNew ? (
        form(open)
      ) : openings.length === 0 ? (
        <EmptyNote title={t('openings.empty.title')} text={t('openings.empty.text')} action={add} />
      ) : (
        open === null && <Group>{add}</Group>
      )}
    </Stack>
  );
}
