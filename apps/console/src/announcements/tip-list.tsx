import { consoleApi, newId } from '@commonground/client';
import type { TipView } from '@commonground/contracts';
import { ActionIcon, Button, Group, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import IconPencil from '~icons/tabler/pencil';
import IconPlus from '~icons/tabler/plus';
import IconTrash from '~icons/tabler/trash';
import { useCommand } from '../calls/use-command.js';
import { EmptyNote } from '../design/empty-note.js';
import { Panel } from '../design/panel.js';
import { useTips } from '../workspace/entities.js';
import { TipForm } from './tip-form.js';

function TipRow({ tip }: { tip: TipView }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const change = useCommand(consoleApi.changeTip);
  const remove = useCommand(consoleApi.removeTip);
  const params = { tipId: tip.id };
  const save = async (text: string) => {
    if (await change.run({ params, body: { text } })) setEditing(false);
  };
  if (editing) {
    return (
      <li className="console-row" style={{ paddingBlock: 10 }}>
        <TipForm
          text={tip.text}
          busy={change.busy}
          onSave={(text) => void save(text)}
          onClose={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <Group
      component="li"
      wrap="nowrap"
      gap="sm"
      py={8}
      className="console-row"
      data-testid="tip-row"
      data-tip-id={tip.id}
    >
      <Switch
        checked={change.busy ? !tip.enabled : tip.enabled}
        aria-label={t('tips.show', { text: tip.text })}
        onChange={(event) => void change.run({ params, body: { enabled: event.currentTarget.checked } })}
        data-testid="tip-switch"
      />
      <Text size="sm" style={{ flex: 1 }} c={tip.enabled ? undefined : 'dimmed'} dir="auto">
        {tip.text}
      </Text>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('tips.edit', { text: tip.text })}
        onClick={() => setEditing(true)}
        data-testid="tip-edit"
      >
        <IconPencil size={20} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('tips.remove', { text: tip.text })}
        loading={remove.busy}
        onClick={() => void remove.run({ params })}
        data-testid="tip-remove"
      >
        <IconTrash size={20} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}

/** Tips that take turns on screens and phones; each can be switched off, changed or taken away. */
export function TipList() {
  const { t } = useTranslation();
  const tips = useTips();
  const add = useCommand(consoleApi.addTip);
  const [newTip, setNewTip] = useState<string | null>(null);
  const save = (text: string) => {
    if (!newTip) return;
    void add.run({ body: { id: newTip, text } }, () => setNewTip(null));
  };
  return (
    <Panel
      title={t('tips.tips')}
      hint={t('tips.tipsHint')}
      action={
        <Button
          variant="default"
          style={{ flex: 'none' }}
          leftSection={<IconPlus size={18} aria-hidden="true" />}
          onClick={() => setNewTip(newId())}
          data-testid="tip-add"
        >
          {t('tips.add')}
        </Button>
      }
    >
      {newTip && <TipForm text="" busy={add.busy} onSave={save} onClose={() => setNewTip(null)} />}
      {tips.length === 0 && !newTip && <EmptyNote title={t('tips.emptyTitle')} text={t('tips.emptyText')} />}
      <ul className="console-list">
        {tips.map((tip) => (
          <TipRow key={tip.id} tip={tip} />
        ))}
      </ul>
    </Panel>
  );
}
