import { LIMITS } from '@commonground/contracts/constants';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface FormProps {
  text: string;
  busy: boolean;
  onSave: (text: string) => void;
  onClose: () => void;
}

/** The text of a tip, new or changed in place. */
export function TipForm({ text: initial, busy, onSave, onClose }: FormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onSave(text.trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Textarea
          label={t('tips.tipText')}
          autosize
          minRows={2}
          autoFocus
          maxLength={LIMITS.tipText}
          description={t('tips.lettersLeft', { count: LIMITS.tipText - text.length })}
          inputWrapperOrder={['label', 'input', 'description']}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-testid="tip-text"
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={text.trim() === ''} data-testid="tip-save">
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
