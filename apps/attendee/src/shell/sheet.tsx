import * as Dialog from '@radix-ui/react-dialog';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** Covers the whole screen instead of rising from the lower edge. */
  full?: boolean;
  testId?: string;
  /** What stays at the lower edge while the content scrolls. */
  footer?: ReactNode;
  children: ReactNode;
}

/**
 * A dialog that rises from the lower edge. The focus moves to the sheet itself, so that a reader hears its
 * title and no keyboard pops up. The veil is a plain element: Dialog.Overlay would inject a style element.
 */
export function Sheet({ open, onClose, title, full = false, testId, footer, children }: SheetProps) {
  const content = useRef<HTMLDivElement>(null);
  const { t } = useTranslation();
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <div className="veil" aria-hidden="true" />
        <Dialog.Content
          ref={content}
          className={full ? 'sheet sheet-full' : 'sheet'}
          aria-describedby={undefined}
          data-testid={testId}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            content.current?.focus();
          }}
        >
          <div className="sheet-head">
            <Dialog.Title className="sheet-title">{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={t('app.close')}>
              <span aria-hidden="true">×</span>
            </Dialog.Close>
          </div>
          <div className="sheet-body">{children}</div>
          {footer && <div className="action-bar">{footer}</div>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
