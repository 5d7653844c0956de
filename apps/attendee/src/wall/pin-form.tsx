import { newId } from '@commonground/client';
import type { TopicView } from '@commonground/contracts';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intent } from '../join/intent.js';
import { IntentFields, useChosenTopic } from '../join/intent-fields.js';
import { useSend } from '../outbox/outbox-provider.js';
import type { ShownPin } from '../outbox/pin-overlay.js';
import { pinChange } from './pin-change.js';
import { Sheet } from '../shell/sheet.js';

interface PinFormProps {
  topics: readonly TopicView[];
  /** The pin to edit; none: a new one. */
  pin?: ShownPin | undefined;
  /** The topic in view, chosen to begin with. */
  topicId: string | null;
  /** What a new pin begins with. */
  start?: Intent | undefined;
  onClose: () => void;
}

/** Pins another need or offer, or edits one of mine. */
export function PinForm({ topics, pin, topicId, start, onClose }: PinFormProps) {
  const { t } = useTranslation();
  const send = useSend();
  const formId = useId();
  const [tried, setTried] = useState(false);
  // What stands on the pin may change while the form is open; what is sent says what it was made from.
  const [seen] = useState(pin);
  const [intent, setIntent] = useState<Intent>(() =>
    pin
      ? { direction: pin.direction, text: pin.text, topicId: pin.topicId }
      : (start ?? { direction: 'need', text: '', topicId }),
  );
  const chosen = useChosenTopic(intent, topics);
  const text = intent.text.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (text === '' || !chosen) return;
    const { direction } = intent;
    if (seen) {
      const change = pinChange(seen, { direction, text, topicId: chosen.id });
      if (change) void send('changePin', { pinId: seen.id }, change);
    } else {
      void send('pin', {}, { id: newId(), topicId: chosen.id, direction, text });
    }
    onClose();
  };

  return (
    <Sheet
      open
      onClose={onClose}
      title={pin ? t('pin.edit.title') : t('pin.add.title')}
      testId="pin-form"
      footer={
        <button type="submit" form={formId} className="primary" data-testid="pin-save" disabled={!chosen}>
          {pin ? t('pin.save.edit') : t('pin.save')}
        </button>
      }
    >
      <form id={formId} className="stack" onSubmit={submit} noValidate>
        <IntentFields
          prefix="pin"
          topics={topics}
          value={intent}
          onChange={(change) => setIntent((before) => ({ ...before, ...change }))}
          problem={tried && text === '' ? t('join.text.missing') : undefined}
        />
      </form>
    </Sheet>
  );
}
