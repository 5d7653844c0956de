import type { MicrophoneTurn, MicrophoneView, NextAtMicrophone } from '@commonground/contracts';
import { clockText, useTurnSecondsLeft } from '@commonground/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface MicrophoneSceneProps {
  readonly microphone: MicrophoneView | null;
  readonly next: readonly NextAtMicrophone[];
}

/** Who speaks, how long still, and whose turn comes; how to ask, when nobody does. */
export function MicrophoneScene({ microphone, next }: MicrophoneSceneProps): ReactNode {
  const { t } = useTranslation();
  if (!microphone) return null;
  const { speaking, turnSeconds, queue } = microphone;
  return (
    <div className="microphone" data-testid="screen-microphone" data-speaking={speaking !== null}>
      {speaking ? (
        <Speaker turn={speaking} turnSeconds={turnSeconds} />
      ) : (
        <div className="microphone-now">
          <h1 className="microphone-open">{t('microphone.open')}</h1>
          <p className="microphone-how">{t('microphone.how')}</p>
        </div>
      )}
      {next.length > 0 && <Next next={next} waiting={queue.length} />}
    </div>
  );
}

function Speaker({ turn, turnSeconds }: { turn: MicrophoneTurn; turnSeconds: number }): ReactNode {
  const { t } = useTranslation();
  const left = useTurnSecondsLeft(turn.startedAt, turnSeconds);
  const name = turn.name || t('microphone.guest');
  return (
    <div className="microphone-now">
      <p className="microphone-title">{t('microphone.now')}</p>
      <h1
        className={name.length > 24 ? 'microphone-name long' : 'microphone-name'}
        dir="auto"
        data-testid="screen-speaker"
      >
        {name}
      </h1>
      <div className={left < 0 ? 'microphone-time over' : 'microphone-time'}>
        <p className="microphone-clock" role="timer" data-testid="screen-turn">
          {clockText(left)}
        </p>
        <p className="microphone-word">{t(left < 0 ? 'microphone.over' : 'microphone.left')}</p>
      </div>
    </div>
  );
}

function Next({ next, waiting }: { next: readonly NextAtMicrophone[]; waiting: number }): ReactNode {
  const { t } = useTranslation();
  const further = waiting - next.length;
  return (
    <section className="microphone-queue" aria-labelledby="microphone-next">
      <h2 id="microphone-next" className="microphone-title">
        {t('microphone.next')}
      </h2>
      <ol className="microphone-next">
        {next.map(({ entryId, name }) => (
          <li key={entryId} data-testid="screen-next">
            <span dir="auto">{name || t('microphone.guest')}</span>
          </li>
        ))}
      </ol>
      {further > 0 && <p className="microphone-word">{t('microphone.further', { count: further })}</p>}
    </section>
  );
}
