import type { Counters } from '@commonground/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Play } from '../screens/play.js';
import type { PlaylistEntry } from '../screens/programme.js';
import { EncounterThread } from './encounter-thread.js';

interface FooterProps {
  readonly counters: Counters | undefined;
  readonly entries: readonly PlaylistEntry[];
  readonly play: Play;
  readonly pages: number;
  readonly isOffline: boolean;
}

/** The numbers of the room, where the playlist stands, and a word when the server is gone. */
export function Footer({ counters, entries, play, pages, isOffline }: FooterProps): ReactNode {
  const { t } = useTranslation();
  return (
    <footer className="footer">
      {isOffline ? (
        <p className="offline" role="status" data-testid="screen-offline">
          <span className="offline-dot" />
          {t('offline.dot')}
        </p>
      ) : (
        counters && <Numbers counters={counters} />
      )}
      <div className="progress">
        {pages > 1 && (
          <span className="pages" aria-label={t('page.of', { page: play.page + 1, pages })}>
            {play.page + 1}/{pages}
          </span>
        )}
        {entries.length > 1 && (
          <span className="dots" aria-hidden="true">
            {entries.map(({ id }) => (
              <span key={id} className={id === play.entryId ? 'dot now' : 'dot'} />
            ))}
          </span>
        )}
      </div>
    </footer>
  );
}

function Numbers({ counters: { present, pins, encounters } }: { counters: Counters }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="numbers">
      <p>
        <strong>{present}</strong> {t('counter.present', { count: present })}
      </p>
      <p>
        <strong>{pins}</strong> {t('counter.pins', { count: pins })}
      </p>
      <div className="numbers-met">
        <EncounterThread encounters={encounters} />
        <p>
          <strong data-testid="screen-counter-encounters">{encounters}</strong>{' '}
          {t('counter.encounters', { count: encounters })}
        </p>
      </div>
    </div>
  );
}
