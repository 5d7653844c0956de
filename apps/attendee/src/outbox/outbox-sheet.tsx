import { ApiError, type PendingCommand, type RefusedCommand } from '@commonground/client';
import { errorText, useFeedStatus } from '@commonground/ui';
import { useTranslation } from 'react-i18next';
import { useTopics } from '../shell/attendee-data.js';
import { Sheet } from '../shell/sheet.js';
import { useToast } from '../shell/toast.js';
import { useOutboxHand, useRefused, useSend, useWritten } from './outbox-provider.js';
import { linesOf, onceMore, type WrittenField, type WrittenLine } from './refusal.js';
import { wordOf } from './command-word.js';

/** What waits on this phone, and what the server refused: nothing that somebody wrote is lost without a word. */
export function OutboxSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const refused = useRefused();
  const waiting = useWritten().filter(({ sending }) => sending);
  return (
    <Sheet open onClose={onClose} title={t('outbox.title')} testId="outbox-sheet">
      <div className="stack">
        {refused.map((command) => (
          <Refused key={command.key} command={command} />
        ))}
        {waiting.length > 0 && <Waiting commands={waiting.map(({ command }) => command)} />}
        {refused.length + waiting.length === 0 && <p className="hint">{t('outbox.empty')}</p>}
      </div>
    </Sheet>
  );
}

function Waiting({ commands }: { commands: readonly PendingCommand[] }) {
  const { t } = useTranslation();
  const status = useFeedStatus();
  const toast = useToast();
  const { discard } = useOutboxHand();
  const takeBack = async (key: string) => {
    if (!(await discard(key))) toast({ text: t('outbox.too-late') });
  };
  return (
    <section aria-labelledby="outbox-waiting">
      <h3 id="outbox-waiting">{t(status === 'live' ? 'outbox.sending' : 'outbox.saved')}</h3>
      <ul className="receipts">
        {commands.map((command) => {
          const word = t(wordOf(command.name));
          return (
            <li key={command.key} data-testid="outbox-waiting">
              <span className="grow">
                {word}
                {linesOf(command)
                  .slice(0, 1)
                  .map(({ mine }) => (
                    <span key={mine} className="hint" dir="auto">
                      {mine}
                    </span>
                  ))}
              </span>
              <button
                type="button"
                className="quiet"
                aria-label={t('outbox.take-back.label', { what: word })}
                onClick={() => void takeBack(command.key)}
              >
                {t('outbox.take-back')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Why it was not done, what stands there now, what I wrote, and the two ways on. */
function Refused({ command }: { command: RefusedCommand }) {
  const { t } = useTranslation();
  const send = useSend();
  const { settle } = useOutboxHand();
  const { problem, name, params, key } = command;
  const isConflict = problem.code === 'version.conflict';
  const tryAgain = async () => {
    // Kept anew before it is let go.
    await send(name, params, onceMore(command) as never);
    await settle(key);
  };
  return (
    <article className="card" data-testid="outbox-refused" aria-labelledby={`refused-${key}`}>
      <h3 id={`refused-${key}`}>{t('outbox.not-done', { what: t(wordOf(name)) })}</h3>
      <p>{isConflict ? t('outbox.conflict') : errorText(t, new ApiError(problem))}</p>
      <dl className="fields">
        {linesOf(command, problem.current).map((line) => (
          <Line key={line.field} line={line} />
        ))}
      </dl>
      <div className="sheet-actions">
        <button type="button" className="primary" data-testid="outbox-again" onClick={() => void tryAgain()}>
          {t(isConflict ? 'outbox.use-mine' : 'outbox.again')}
        </button>
        <button type="button" className="quiet" data-testid="outbox-let-go" onClick={() => void settle(key)}>
          {t(isConflict ? 'outbox.keep-theirs' : 'outbox.let-go')}
        </button>
      </div>
    </article>
  );
}

function Line({ line: { field, mine, there } }: { line: WrittenLine }) {
  const { t } = useTranslation();
  const show = useShown(field);
  const about = field === 'text' || field === 'note' ? null : <FieldName field={field} />;
  return (
    <>
      {there !== null && (
        <div>
          <dt>
            {about} {t('outbox.there')}
          </dt>
          <dd dir="auto" data-testid="outbox-there">
            {show(there)}
          </dd>
        </div>
      )}
      <div>
        <dt>
          {about} {t('outbox.mine')}
        </dt>
        <dd dir="auto" data-testid="outbox-mine">
          {show(mine)}
        </dd>
      </div>
    </>
  );
}

function FieldName({ field }: { field: Exclude<WrittenField, 'text' | 'note'> }) {
  const { t } = useTranslation();
  return <>{t(field === 'topicId' || field === 'direction' ? `outbox.${field}` : `field.${field}`)}:</>;
}

/** A value in words: topics have names, and an empty field says so. */
function useShown(field: WrittenField): (value: string) => string {
  const { t } = useTranslation();
  const topics = useTopics();
  return (value) => {
    if (value === '') return t('outbox.nothing');
    if (field === 'topicId') return topics.find(({ id }) => id === value)?.name ?? t('outbox.nothing');
    if (field === 'direction') return t(`pin.${value as 'offer' | 'need' | 'both'}`);
    return value;
  };
}
