import type { ChangeEventWord, EventWordView } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { errorText } from '@commonground/ui';
import { ActionIcon, Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import IconPencil from '~icons/tabler/pencil';
import IconPlus from '~icons/tabler/plus';
import IconTrash from '~icons/tabler/trash';
import { Panel } from '../../design/panel.js';
import { Waiting } from '../../design/waiting.js';
import { type EventWordsState, useEventWords } from './use-event-words.js';
import { WordsForm } from './words-form.js';

const NEW_LINE: ChangeEventWord = { words: [], concept: null };
const UNDO_MS = 10_000;

/** What people of this event's trade call things, beside the words that the engine knows. */
export function WordsPanel() {
  const { t } = useTranslation();
  const state = useEventWords();
  /** Id of the line that is edited; `new` for one that is added. */
  const [open, setOpen] = useState<string | null>(null);
  const { lines } = state;
  const edited = lines?.find(({ id }) => id === open);
  const save = async (command: Promise<boolean>) => {
    if (!(await command)) return;
    setOpen(null);
    notifications.show({ message: t('matching.words.saved') });
  };
  return (
    <Panel title={t('matching.words')} hint={t('matching.words.hint')}>
      {!lines ? (
        state.error ? (
          <Group gap="sm">
            <Text role="alert">{errorText(t, state.error)}</Text>
            <Button variant="default" onClick={state.again}>
              {t('common.again')}
            </Button>
          </Group>
        ) : (
          <Waiting />
        )
      ) : (
        <>
          {lines.length === 0 && open === null && (
            <Text size="sm" c="dimmed">
              {t('matching.words.empty')}
            </Text>
          )}
          {lines.length > 0 && <Lines lines={lines} state={state} onEdit={setOpen} />}
          {open !== null ? (
            <WordsForm
              key={open}
              line={edited ?? NEW_LINE}
              busy={state.busy}
              onSave={(line) => void save(edited ? state.change(edited.id, line) : state.add(line))}
              onClose={() => setOpen(null)}
            />
          ) : (
            <Group>
              <Button
                variant="default"
                size="sm"
                leftSection={<IconPlus size={16} aria-hidden="true" />}
                disabled={lines.length >= LIMITS.eventWords}
                onClick={() => setOpen('new')}
                data-testid="words-add"
              >
                {t('matching.words.add')}
              </Button>
            </Group>
          )}
        </>
      )}
    </Panel>
  );
}

interface LinesProps {
  lines: readonly EventWordView[];
  state: EventWordsState;
  onEdit: (id: string) => void;
}

function Lines({ lines, state, onEdit }: LinesProps) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={460}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('matching.words.column.words')}</Table.Th>
            <Table.Th>{t('matching.words.column.means')}</Table.Th>
            <Table.Th>{t('matching.words.column.pins')}</Table.Th>
            <Table.Th w={96}>
              <VisuallyHidden>{t('matching.words.column.actions')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} state={state} onEdit={() => onEdit(line.id)} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface LineProps {
  line: EventWordView;
  state: EventWordsState;
  onEdit: () => void;
}

function Line({ line, state, onEdit }: LineProps) {
  const { t } = useTranslation();
  const words = line.words.join(', ');
  const remove = async () => {
    if (!(await state.remove(line.id))) return;
    const id = `word-${line.id}`;
    const undo = () => {
      notifications.hide(id);
      void state.add({ words: line.words, concept: line.concept });
    };
    notifications.show({
      id,
      autoClose: UNDO_MS,
      message: (
        <Group gap="sm" justify="space-between">
          <span>{t('matching.words.removed', { words })}</span>
          <Button size="compact-sm" variant="default" onClick={undo} data-testid="words-undo">
            {t('matching.words.undo')}
          </Button>
        </Group>
      ),
    });
  };
  return (
    <Table.Tr data-testid="words-row">
      <Table.Td dir="auto" fw={550}>
        {words}
      </Table.Td>
      <Table.Td dir="auto">
        {line.concept === null ? (
          <Text span size="sm" c="dimmed">
            {t('matching.words.own')}
          </Text>
        ) : (
          line.label
        )}
      </Table.Td>
      <Table.Td>{t('matching.words.pins', { count: line.pins })}</Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('matching.words.edit', { words })}
            onClick={onEdit}
            data-testid="words-edit"
          >
            <IconPencil size={20} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('matching.words.remove', { words })}
            onClick={() => void remove()}
            data-testid="words-remove"
          >
            <IconTrash size={20} aria-hidden="true" />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
