import type { CopyReceipt } from '@commonground/contracts';
import { Initials, relativeTime, ThreadLine, useEntities, useLanguage, useServerNow } from '@commonground/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { EmptyState } from '../shell/empty-state.js';
import { isolate } from '../shell/isolate.js';
import { addressOf } from '../shell/tab-bar.js';
import { ContactCard } from './contact-card.js';
import { useContacts } from './contacts-query.js';

/** The cards that I keep, and who keeps mine. */
export function ContactsView() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const now = useServerNow();
  const { contacts, loading } = useContacts();
  const copies = useEntities<CopyReceipt>('copy');
  const newest = [...copies].sort((a, b) => b.at.localeCompare(a.at));

  return (
    <div className="stack">
      <h1>{t('contacts.title')}</h1>
      {loading && <ThreadLine />}
      {!loading && contacts.length === 0 && (
        <EmptyState
          title={t('contacts.empty.title')}
          action={
            <Link href={addressOf('wall')} className="secondary">
              {t('contacts.empty.action')}
            </Link>
          }
        >
          {t('contacts.empty')}
        </EmptyState>
      )}
      {contacts.length > 0 && (
        <section className="stack contact-list" aria-labelledby="contacts-mine">
          <h2 id="contacts-mine" className="visually-hidden">
            {t('contacts.mine')}
          </h2>
          {contacts.map((contact) => (
            <ContactCard key={contact.id} contact={contact} />
          ))}
        </section>
      )}
      <section aria-labelledby="contacts-copies" className="stack">
        <h2 id="contacts-copies">{t('contacts.copies')}</h2>
        {newest.length === 0 && <p className="hint">{t('contacts.copies.empty')}</p>}
        <ul className="receipts">
          {newest.map(({ id, name, pinText, at }) => (
            <li key={id} data-testid="copy-receipt">
              <Initials name={name} />
              <p>
                {t('contacts.copy.item', { name: isolate(name), text: pinText })}
                <span className="hint">{relativeTime(at, now(), language)}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
