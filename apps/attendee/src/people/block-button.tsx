import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { isolate } from '../shell/isolate.js';
import { useToast } from '../shell/toast.js';

interface BlockButtonProps {
  attendeeId: string;
  name: string;
  onBlocked: () => void;
}

/** Blocks a person in two presses; the first one explains. */
export function BlockButton({ attendeeId, name, onBlocked }: BlockButtonProps) {
  const { t } = useTranslation();
  const send = useSend();
  const toast = useToast();
  const who = { name: isolate(name) };
  const [asking, setAsking] = useState(false);

  const block = () => {
    void send('block', {}, { attendeeId });
    toast({
      text: t('block.done', who),
      action: { label: t('app.undo'), run: () => void send('unblock', { attendeeId }) },
    });
    onBlocked();
  };

  if (!asking) {
    return (
      <button type="button" className="quiet" data-testid="block" onClick={() => setAsking(true)}>
        {t('pin.block')}
      </button>
    );
  }
  return (
    <div className="confirm" role="group" aria-label={t('block.title', who)}>
      <p>
        <strong>{t('block.title', who)}</strong>
      </p>
      <p className="hint">{t('block.lead', who)}</p>
      <button type="button" className="danger" data-testid="block-confirm" autoFocus onClick={block}>
        {t('block.confirm')}
      </button>
      <button type="button" className="quiet" onClick={() => setAsking(false)}>
        {t('app.cancel')}
      </button>
    </div>
  );
}
