import { ApiError } from '@commonground/client';
import type { ContactHint, ContactView, Problem } from '@commonground/contracts';
import { errorText, Initials, MoodShape, useEntities } from '@commonground/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { StruckList } from '../now/struck-list.js';
import {
  OFFER_ADDRESS,
  useHearRefusal,
  useSend,
  useWhenAnswered,
  useWritten,
} from '../outbox/outbox-provider.js';
import type { ShownPin } from '../outbox/pin-overlay.js';
import { BlockButton } from '../people/block-button.js';
import { Sheet } from '../shell/sheet.js';
import { addressOf } from '../shell/tab-bar.js';
import { isolate } from '../shell/isolate.js';

interface PinSheetProps {
  pin: ShownPin;
  onClose: () => void;
  onEdit: () => void;
  onUnpin: () => void;
}

/** What can be done with a pin: copy another's card, edit or unpin my own. */
export function PinSheet({ pin, onClose, onEdit, onUnpin }: PinSheetProps) {
  const { t } = useTranslation();
  return (
    <Sheet open onClose={onClose} title={<span dir="auto">{pin.text}</span>} testId="pin-sheet">
      <p className="pin-owner">
        <Initials name={pin.owner.name} />
        <span>
          <bdi>{pin.owner.name}</bdi>
          {pin.owner.headline && (
            <span className="hint" dir="auto">
              {pin.owner.headline}
            </span>
          )}
        </span>
      </p>
      <p className="hint sheet-facts">
        <span>{t(`pin.${pin.direction}`)}</span>
        {pin.owner.full && <span>{t('limit.full')}</span>}
        {pin.edited && <span>{t('pin.edited')}</span>}
        {pin.owner.mood && (
          <span className="mood-words">
            <MoodShape mood={pin.owner.mood} /> {t(`mood.${pin.owner.mood}.word`)}
          </span>
        )}
      </p>
      {pin.mine && <StruckList pinId={pin.id} line={pin.text} />}
      {pin.mine ? (
        <div className="sheet-actions">
          <button type="button" className="primary" data-testid="pin-edit" onClick={onEdit}>
            {t('pin.edit')}
          </button>
          <button type="button" className="quiet" data-testid="pin-unpin" onClick={onUnpin}>
            {t('pin.unpin')}
          </button>
        </div>
      ) : (
        <div className="sheet-actions">
          <CopyButton pin={pin} />
          <BlockButton attendeeId={pin.owner.id} name={pin.owner.name} onBlocked={onClose} />
        </div>
      )}
    </Sheet>
  );
}

function CopyButton({ pin }: { pin: ShownPin }) {
  const { t } = useTranslation();
  const send = useSend();
  const whenAnswered = useWhenAnswered();
  const hints = useEntities<ContactHint>('contact');
  const written = useWritten();
  // Undo is offered for a copy made just now; older contacts may carry notes and are removed under Contacts.
  const [copyKey, setCopyKey] = useState<string | null>(null);
  const [undone, setUndone] = useState(false);
  const problem = useRefusalOf(copyKey);
  const removed = new Set(
    written
      .filter(({ command }) => command.name === 'removeContact')
      .map(({ command }) => command.params.contactId),
  );
  const underWay = written.some(
    ({ command }) => command.name === 'copyPin' && command.params.pinId === pin.id,
  );
  const kept = hints.some(({ id, attendeeId }) => attendeeId === pin.owner.id && !removed.has(id));
  const copied = !undone && (underWay || kept);

  const copy = async () => {
    setUndone(false);
    setCopyKey(await send('copyPin', { pinId: pin.id }));
  };
  const undo = (key: string) => {
    setCopyKey(null);
    setUndone(true);
    whenAnswered(key, (contact) => {
      void send('removeContact', { contactId: (contact as ContactView).id });
    });
  };

  if (copied) {
    return (
      <>
        <div className="done-line">
          <p role="status" data-testid="pin-copied">
            {t('pin.copied')}
          </p>
          {copyKey && (
            <button type="button" className="quiet" data-testid="pin-copy-undo" onClick={() => undo(copyKey)}>
              {t('app.undo')}
            </button>
          )}
        </div>
        <Link href={addressOf('contacts')} className="secondary">
          {t('pin.copied.open')}
        </Link>
      </>
    );
  }
  if (problem?.code === 'copy.offer-first') {
    return (
      <>
        <p role="alert">{errorText(t, new ApiError(problem))}</p>
        <Link href={OFFER_ADDRESS} className="primary" data-testid="offer-first">
          {t('outbox.offer')}
        </Link>
      </>
    );
  }
  return (
    <>
      {problem && <p role="alert">{errorText(t, new ApiError(problem))}</p>}
      <button type="button" className="primary" data-testid="pin-copy" onClick={() => void copy()}>
        {t('pin.copy')}
      </button>
      <p className="hint">{t('pin.copy.hint', { name: isolate(pin.owner.name) })}</p>
    </>
  );
}

/** Why the command of this key was refused, while the sheet is open; null so far. */
function useRefusalOf(key: string | null): Problem | null {
  const hearRefusal = useHearRefusal();
  const [heard, setHeard] = useState<{ key: string; problem: Problem } | null>(null);
  useEffect(() => {
    if (key === null) return undefined;
    return hearRefusal(key, (problem) => setHeard({ key, problem }));
  }, [key, hearRefusal]);
  return heard?.key === key ? heard.problem : null;
}
