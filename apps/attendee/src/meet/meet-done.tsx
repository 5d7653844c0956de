import type { SuggestionView } from '@commonground/contracts';
import { Initials, ThreadLine } from '@commonground/ui';
import * as Dialog from '@radix-ui/react-dialog';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ContactNote } from '../contacts/contact-note.js';
import { useContacts } from '../contacts/contacts-query.js';
import { addressOf } from '../shell/tab-bar.js';
import { useMe } from '../shell/attendee-data.js';
import { isolate } from '../shell/isolate.js';
import { UsefulButton } from './useful-button.js';

/** "You two met": the thread between two people, and a note to remember it by. */
export function MeetDone({ suggestion, onClose }: { suggestion: SuggestionView; onClose: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const [, navigate] = useLocation();
  const { contacts } = useContacts();
  const { partner } = suggestion;
  const contact = contacts.find(({ attendeeId }) => attendeeId === partner.id);
  return (
    <div className="meet-done" data-testid="meet-done">
      <div className="meet-thread" aria-hidden="true">
        <Initials name={me.name} />
        <ThreadLine />
        <Initials name={partner.name} />
      </div>
      <Dialog.Title className="meet-title">
        <span>{t('meet.done')}</span>
        <bdi className="meet-name">{partner.name}</bdi>
      </Dialog.Title>
      <p role="status">{t('meet.done.hint', { name: isolate(partner.name) })}</p>
      <UsefulButton suggestion={suggestion} />
      {contact && <ContactNote key={contact.id} contact={contact} label={t('meet.note')} focused />}
      <div className="meet-actions">
        <button type="button" className="primary" data-testid="meet-close" onClick={onClose}>
          {t('app.done')}
        </button>
        <button
          type="button"
          className="quiet"
          data-testid="meet-contact"
          onClick={() => {
            onClose();
            navigate(addressOf('contacts'));
          }}
        >
          {t('meet.contact')}
        </button>
      </div>
    </div>
  );
}
