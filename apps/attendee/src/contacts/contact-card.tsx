import { attendeeApi } from '@commonground/client';
import type { ContactView } from '@commonground/contracts';
import { Initials, relativeTime, useLanguage, useServerNow } from '@commonground/ui';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { SavedHere } from '../outbox/saved-here.js';
import { UsefulButton } from '../meet/useful-button.js';
import { useSuggestions } from '../shell/attendee-data.js';
import { useToast } from '../shell/toast.js';
import { ContactNote } from './contact-note.js';
import { FieldList } from './field-list.js';

/** Somebody's card that I keep, with exactly the fields that they let me see. */
export function ContactCard({ contact }: { contact: ContactView }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const now = useServerNow();
  const send = useSend();
  const toast = useToast();
  const met = useSuggestions().find(
    ({ state, partner }) => state === 'met' && partner.id === contact.attendeeId,
  );
  const titleId = `contact-${contact.id}`;
  const time = relativeTime(contact.at, now(), language);

  const remove = () => {
    void send('removeContact', { contactId: contact.id });
    toast({ text: t('contacts.removed') });
  };

  return (
    <article
      className="card contact"
      data-testid="contact-card"
      data-contact-id={contact.id}
      aria-labelledby={titleId}
    >
      <header className="person">
        <Initials name={contact.name} />
        <div>
          <h3 id={titleId}>
            <bdi>{contact.name}</bdi>
          </h3>
          <p className="hint">{t(`contacts.source.${contact.source}`, { time })}</p>
        </div>
      </header>
      {contact.pinText && (
        <p>
          <q dir="auto">{contact.pinText}</q>
        </p>
      )}
      <FieldList fields={contact.fields} />
      {met && <UsefulButton suggestion={met} />}
      <ContactNote contact={contact} />
      <SavedHere param="contactId" id={contact.id} />
      <div className="row-actions">
        <a
          className="secondary"
          data-testid="contact-vcard"
          href={attendeeApi.vCard.path.replace(':contactId', contact.id)}
          download
        >
          {t('contacts.vcard')}
        </a>
        <button type="button" className="quiet" data-testid="contact-remove" onClick={remove}>
          {t('contacts.remove')}
        </button>
      </div>
    </article>
  );
}
