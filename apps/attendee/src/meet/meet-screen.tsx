import type { SuggestionView } from '@commonground/contracts';
import { SignShape } from '@commonground/ui';
import * as Dialog from '@radix-ui/react-dialog';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { questionText, spotText } from '../now/suggestion-text.js';
import { MeetDone } from './meet-done.js';
import { isolate } from '../shell/isolate.js';

interface MeetScreenProps {
  suggestion: SuggestionView;
  onBack: () => void;
  onMet: () => void;
  onCancel: () => void;
}

/** Both said yes: where, how to find each other, what to begin with. */
export function MeetScreen({ suggestion, onBack, onMet, onCancel }: MeetScreenProps) {
  const { t } = useTranslation();
  const content = useRef<HTMLDivElement>(null);
  const done = suggestion.state === 'met';
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onBack()}>
      <Dialog.Portal>
        <Dialog.Content
          ref={content}
          className="meet"
          aria-describedby={undefined}
          data-testid="meet-screen"
          data-suggestion-id={suggestion.id}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            content.current?.focus();
          }}
        >
          <Dialog.Close className="meet-back">{t('app.back')}</Dialog.Close>
          {done ? (
            <MeetDone suggestion={suggestion} onClose={onBack} />
          ) : (
            <MeetPlace suggestion={suggestion} onMet={onMet} onCancel={onCancel} onBack={onBack} />
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function MeetPlace({ suggestion, onMet, onCancel, onBack }: MeetScreenProps) {
  const { t } = useTranslation();
  const { partner, spot, sign, iSaidMet, theySaidMet } = suggestion;
  const { name } = partner;
  return (
    <>
      <Dialog.Title className="meet-title">
        <span>{t('meet.title')}</span>
        <bdi className="meet-name">{name}</bdi>
      </Dialog.Title>
      {partner.headline && (
        <p className="meet-headline" dir="auto">
          {partner.headline}
        </p>
      )}
      <div className="meet-place">
        <p className="label">{t('meet.where')}</p>
        <p className="meet-spot" dir="auto" data-testid="meet-spot">
          {spotText(t, spot)}
        </p>
        {spot?.zone && (
          <p className="meet-zone" dir="auto">
            {spot.zone}
          </p>
        )}
        {!spot && <p>{t('meet.remote')}</p>}
      </div>
      {spot && (
        <div className="meet-sign">
          <SignShape sign={sign} label={t(`sign.${sign}`)} />
          <p>{t('meet.sign', { name: isolate(name) })}</p>
        </div>
      )}
      <div className="question">
        <p className="label">{t('meet.question')}</p>
        <p dir="auto">{questionText(t, suggestion)}</p>
      </div>
      <div className="meet-actions">
        {iSaidMet ? (
          <>
            <p role="status">{t('meet.waiting', { name: isolate(name) })}</p>
            <button type="button" className="primary" onClick={onBack}>
              {t('app.back')}
            </button>
          </>
        ) : (
          <>
            {theySaidMet && <p role="status">{t('meet.they-met', { name: isolate(name) })}</p>}
            <button type="button" className="primary" data-testid="meet-met" onClick={onMet}>
              {t('meet.met')}
            </button>
            <button type="button" className="quiet" data-testid="meet-cannot" onClick={onCancel}>
              {t('meet.cannot')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
