import type { ContactView } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';

const PAUSE = 700;

interface ContactNoteProps {
  contact: ContactView;
  label?: string;
  focused?: boolean;
}

/** A note that saves itself after a short pause, when the field is left and when the screen is. */
export function ContactNote({ contact, label, focused = false }: ContactNoteProps) {
  const { t } = useTranslation();
  const id = useId();
  const send = useSend();
  const [text, setText] = useState(contact.note);
  const saved = useRef(contact.note);
  const [state, setState] = useState<'idle' | 'saving' | 'saved'>('idle');

  const save = () => {
    if (text === saved.current) return;
    const seen = { note: saved.current };
    saved.current = text;
    void send('changeContact', { contactId: contact.id }, { note: text, seen }).then(() => setState('saved'));
  };
  const saveLater = useEffectEvent(save);

  useEffect(() => {
    const timer = setTimeout(() => saveLater(), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => saveLater(), []);

  const takeOver = useEffectEvent((note: string) => {
    // Whoever is writing goes on writing.
    if (text !== saved.current) return;
    saved.current = note;
    setText(note);
  });
  useEffect(() => takeOver(contact.note), [contact.note]);

  return (
    <div className="field note">
      <label htmlFor={id}>{label ?? t('contacts.note')}</label>
      <textarea
        id={id}
        data-testid="contact-note"
        rows={2}
        dir="auto"
        maxLength={LIMITS.noteText}
        value={text}
        // The person has just met somebody; the note is the one thing to do here.
        autoFocus={focused}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setState('saving');
          setText(event.target.value);
        }}
        onBlur={save}
      />
      <p id={`${id}-hint`} className="hint" role="status">
        {state === 'saved' && t('contacts.note.saved')}
        {state === 'saving' && t('contacts.note.saving')}
        {state === 'idle' && t('meet.note.hint')}
      </p>
    </div>
  );
}
