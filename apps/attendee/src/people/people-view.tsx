import type { PersonView } from '@commonground/contracts';
import { Initials, MoodShape, useEntities, useFeedReady, useLanguage } from '@commonground/ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useMe } from '../shell/attendee-data.js';
import { EmptyState } from '../shell/empty-state.js';
import { addressOf } from '../shell/tab-bar.js';
import { PersonSheet } from './person-sheet.js';

const matches = (person: PersonView, words: string[]) => {
  const text = `${person.name} ${person.headline} ${person.company}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

/** The people who chose to be listed. */
export function PeopleView() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const ready = useFeedReady();
  const me = useMe();
  const people = useEntities<PersonView>('person');
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);

  const sorted = useMemo(
    () => [...people].sort((a, b) => a.name.localeCompare(b.name, language)),
    [people, language],
  );
  const shown = sorted.filter((person) => matches(person, query.toLowerCase().split(/\s+/u).filter(Boolean)));
  const opened = people.find(({ id }) => id === openId);

  return (
    <div className="stack">
      <div className="view-head">
        <h1>{t('people.title')}</h1>
        <p className="hint" role="status">
          {t('people.count', { count: shown.length })}
        </p>
      </div>
      {people.length > 0 && (
        <input
          type="search"
          className="search"
          data-testid="people-search"
          aria-label={t('people.search')}
          placeholder={t('people.search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      {ready && people.length === 0 && (
        <EmptyState
          title={t('people.empty.title')}
          action={
            <Link href={addressOf('me')} className="secondary">
              {t('people.empty.action')}
            </Link>
          }
        >
          {t('people.empty')}
        </EmptyState>
      )}
      {people.length > 0 && shown.length === 0 && <p>{t('people.none', { query })}</p>}
      <ul className="people">
        {shown.map((person) => (
          <li key={person.id} data-testid="person-card" data-person-id={person.id}>
            <button
              type="button"
              className="person-row"
              aria-haspopup="dialog"
              onClick={() => setOpenId(person.id)}
            >
              <Initials name={person.name} />
              <span className="person-text">
                <bdi className="person-name">{person.name}</bdi>
                <span className="hint" dir="auto">
                  {[person.headline, person.company].filter(Boolean).join(' · ')}
                </span>
              </span>
              {person.id === me.id && <span className="tag">{t('people.me')}</span>}
              {person.full && <span className="tag">{t('limit.full')}</span>}
              {person.mood && <MoodShape mood={person.mood} label={t(`mood.${person.mood}.word`)} />}
            </button>
          </li>
        ))}
      </ul>
      {opened && <PersonSheet person={opened} mine={opened.id === me.id} onClose={() => setOpenId(null)} />}
    </div>
  );
}
