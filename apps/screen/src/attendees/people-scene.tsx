import type { PersonView } from '@commonground/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { furtherFields, type PeoplePage } from './people-pages.js';

/** People who agreed to be shown, with the fields that they agreed to. */
export function PeopleScene({ page }: { page: PeoplePage | undefined }): ReactNode {
  const { t } = useTranslation();
  const people = page?.people ?? [];
  return (
    <>
      <h1 className="visually-hidden">{t('people.title')}</h1>
      <ul className="people" data-count={people.length}>
        {people.map((person) => (
          <PersonCard key={person.id} person={person} />
        ))}
      </ul>
    </>
  );
}

function PersonCard({ person }: { person: PersonView }): ReactNode {
  return (
    <li className="person" data-testid="screen-person" data-person-id={person.id}>
      <p className="person-name" dir="auto">
        {person.name}
      </p>
      {person.headline && (
        <p className="person-headline" dir="auto">
          {person.headline}
        </p>
      )}
      {person.company && (
        <p className="person-company" dir="auto">
          {person.company}
        </p>
      )}
      {furtherFields(person).map((value) => (
        <p className="person-field" key={value}>
          {value}
        </p>
      ))}
    </li>
  );
}
