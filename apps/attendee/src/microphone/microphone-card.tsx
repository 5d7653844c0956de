import { newId } from '@commonground/client';
import type { MicrophoneView } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { clockText, useFeedStatus, useServerNow, useTurnSecondsLeft } from '@commonground/ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useMe } from '../shell/attendee-data.js';
import { isolate } from '../shell/isolate.js';
import { useTick } from '../shell/time-text.js';
import { useToast } from '../shell/toast.js';
import { minutesUntil, momentOf } from './microphone-moment.js';
import { useMicrophone, useMyEntry } from './use-microphone.js';

/** The open microphone as it concerns me: ask for it, my place in the queue, my turn. */
export function MicrophoneCard() {
  const microphone = useMicrophone();
  const card = useRef<HTMLElement>(null);
  const moment = momentOf(microphone, useMyEntry().id);
  if (!microphone || !moment) return null;
  return (
    <section
      ref={card}
      tabIndex={-1}
      className="card microphone"
      aria-labelledby="microphone-title"
      data-testid="microphone-card"
      data-state={moment.state}
    >
      {moment.state === 'open' && <Open microphone={microphone} onAsked={() => card.current?.focus()} />}
      {moment.state === 'asked' && <Asked />}
      {moment.state === 'waiting' && (
        <Waiting microphone={microphone} position={moment.position} entryId={moment.entryId} />
      )}
      {moment.state === 'speaking' && (
        <Speaking startedAt={moment.startedAt} turnSeconds={microphone.turnSeconds} />
      )}
    </section>
  );
}

interface OpenProps {
  microphone: MicrophoneView;
  /** The button goes away under the finger. */
  onAsked: () => void;
}

function Open({ microphone: { speaking, queue }, onAsked }: OpenProps) {
  const { t } = useTranslation();
  const send = useSend();
  const full = queue.length >= LIMITS.microphoneQueue;
  return (
    <>
      <h2 id="microphone-title">{t('microphone.open')}</h2>
      {speaking && (
        <p data-testid="microphone-speaker">
          {speaking.name
            ? t('microphone.speaks', { name: isolate(speaking.name) })
            : t('microphone.somebody-speaks')}
        </p>
      )}
      <p>{queue.length > 0 ? t('microphone.queue', { count: queue.length }) : t('microphone.queue.none')}</p>
      {full ? (
        <p className="notice">{t('microphone.full')}</p>
      ) : (
        <button
          type="button"
          className="primary"
          data-testid="microphone-ask"
          onClick={() => {
            void send('askForMicrophone', {}, { id: newId() });
            onAsked();
          }}
        >
          {t('microphone.ask')}
        </button>
      )}
      <OnScreen />
    </>
  );
}

/** Whether the projector will name me, before I decide. */
function OnScreen() {
  const { t } = useTranslation();
  const { consents } = useMe();
  return <p className="hint">{t(consents.screen ? 'microphone.named' : 'microphone.unnamed')}</p>;
}

function Asked() {
  const { t } = useTranslation();
  const status = useFeedStatus();
  return (
    <>
      <h2 id="microphone-title">{t('microphone.asked')}</h2>
      <p className="hint" role="status" data-testid="microphone-asked">
        {t(status === 'live' ? 'microphone.asked.hint' : 'outbox.saved')}
      </p>
      <Leave entryId={null} />
    </>
  );
}

interface WaitingProps {
  microphone: MicrophoneView;
  position: number;
  entryId: string;
}

function Waiting({ microphone, position, entryId }: WaitingProps) {
  const { t } = useTranslation();
  const now = useServerNow();
  useTick(5_000);
  const minutes = minutesUntil(position, microphone, now());
  return (
    <>
      <h2 id="microphone-title">{t(position === 1 ? 'microphone.next' : 'microphone.waiting')}</h2>
      <p className="microphone-place">
        <span className="microphone-position" aria-hidden="true" data-testid="microphone-position">
          {position}
        </span>
        <span>
          <span role="status">{t('microphone.position', { position })}</span>
          <span className="hint" data-testid="microphone-wait">
            {minutes === 0 ? t('microphone.wait.soon') : t('microphone.wait', { count: minutes })}
          </span>
        </span>
      </p>
      {position === 1 && <p>{t('microphone.next.hint')}</p>}
      <Leave entryId={entryId} />
    </>
  );
}

/** Whoever leaves by mistake comes back to the same place. */
function Leave({ entryId }: { entryId: string | null }) {
  const { t } = useTranslation();
  const send = useSend();
  const toast = useToast();
  const leave = () => {
    void send('leaveMicrophone', {});
    const undo = () => void send('askForMicrophone', {}, { id: entryId ?? newId() });
    toast({
      text: t('microphone.left'),
      action: { label: t('app.undo'), run: undo },
      focused: true,
    });
  };
  return (
    <button type="button" className="quiet" data-testid="microphone-leave" onClick={leave}>
      {t('microphone.leave')}
    </button>
  );
}

function Speaking({ startedAt, turnSeconds }: { startedAt: string; turnSeconds: number }) {
  const { t } = useTranslation();
  const send = useSend();
  const left = useTurnSecondsLeft(startedAt, turnSeconds);
  return (
    <>
      <h2 id="microphone-title">{t('microphone.turn')}</h2>
      <div className="meet-place microphone-turn">
        <p role="timer" className="meet-spot" data-testid="microphone-countdown">
          {clockText(left)}
        </p>
        <p className="label">{t(left < 0 ? 'microphone.over' : 'microphone.left-time')}</p>
      </div>
      <p>{t(left < 0 ? 'microphone.over.hint' : 'microphone.turn.hint')}</p>
      <button
        type="button"
        className="quiet"
        data-testid="microphone-done"
        onClick={() => void send('leaveMicrophone', {})}
      >
        {t('microphone.done')}
      </button>
    </>
  );
}
