import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useTranslation } from 'react-i18next';

export interface Question {
  title: string;
  text: string;
  confirm: string;
  onConfirm: () => void;
  /** Marks the confirming button for tests. */
  testId?: string;
  /** Destructive answers are red. */
  danger?: boolean;
}

/** Asks before something that cannot be taken back. */
export function useConfirm(): (question: Question) => void {
  const { t } = useTranslation();
  return ({ title, text, confirm, onConfirm, testId, danger }) => {
    modals.openConfirmModal({
      title,
      children: <Text size="sm">{text}</Text>,
      closeButtonProps: { 'aria-label': t('common.close') },
      labels: { confirm, cancel: t('common.cancel') },
      confirmProps: { color: danger ? 'red' : 'thread', ...(testId ? { 'data-testid': testId } : {}) },
      onConfirm,
    });
  };
}
