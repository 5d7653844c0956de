import type { AttendeeSession, Me } from '@commonground/contracts';
import { ThreadLine, useEntities, useFeedStatus } from '@commonground/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SESSION_KEY } from '../session/session-query.js';
import { AttendeeFeed } from '../shell/attendee-feed.js';
import { isolate } from '../shell/isolate.js';
import { EventHeading } from './event-heading.js';
import { GiveUp } from './give-up.js';

/** For somebody who joined while very many did: says what happens next, and goes on by itself. */
export function WaitToJoin({ session }: { session: AttendeeSession }) {
  return (
    <AttendeeFeed eventId={session.event.id} attendeeId={null}>
      <Waiting session={session} />
    </AttendeeFeed>
  );
}

function Waiting({ session: { me, event } }: { session: AttendeeSession }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const status = useFeedStatus();
  const title = useRef<HTMLHeadingElement>(null);
  const letIn = useEntities<Me>('me')[0]?.waiting === false;

  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus();
  }, []);

  useEffect(() => {
    if (letIn) void queries.invalidateQueries({ queryKey: SESSION_KEY });
  }, [letIn, queries]);

  return (
    <main className="page narrow" data-testid="waiting-to-join">
      <EventHeading event={event} />
      <div className="stack">
        <ThreadLine />
        <h2 ref={title} className="waiting-title" tabIndex={-1}>
          {t('waiting.title', { name: isolate(me.name) })}
        </h2>
        <p className="lead">{t('waiting.lead')}</p>
        <ul className="waiting-facts">
          <li>{t('waiting.seen')}</li>
          <li>{t('waiting.next')}</li>
          <li>{t('waiting.desk')}</li>
        </ul>
        <p className="connection" role="status">
          <span data-testid="connection-state" data-state={status} className={`connection-${status}`}>
            {t(`connection.${status}`)}
          </span>
        </p>
      </div>
      <GiveUp />
    </main>
  );
}
