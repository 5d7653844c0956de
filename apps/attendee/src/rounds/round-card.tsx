import type { RoundView, SeatingView } from '@commonground/contracts';
import type { SeatingState } from '@commonground/contracts/constants';
import { clockText, Initials, useSecondsLeft } from '@commonground/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { isolate } from '../shell/isolate.js';
import { minutesToSay } from './round-moment.js';
import { placeText } from './use-round.js';

/** My part in the rounds: the place, the people, the clock, something to begin with, and a way out. */
export function RoundCard({ round, seating }: { round: RoundView; seating: SeatingView }) {
  const { t } = useTranslation();
  const send = useSend();
  const { place, takesPart } = seating;
  const talking = round.part === 'round';
  const state = shownState(seating, talking);
  return (
    <section
      className="card round"
      aria-labelledby="round-title"
      data-testid="round-card"
      data-state={state}
      data-part={round.part}
    >
      <header className="round-head">
        <h2 id="round-title">{t('rounds.title', { round: round.round, rounds: round.rounds })}</h2>
        <Clock round={round} />
      </header>
      {state === 'seated' && place ? (
        <>
          <div className="meet-place">
            <p className="label">{t(talking ? 'rounds.here' : 'rounds.go')}</p>
            <p className="meet-spot" dir="auto" data-testid="round-place">
              {placeText(t, place)}
            </p>
            {place.zone && (
              <p className="meet-zone" dir="auto">
                {place.zone}
              </p>
            )}
          </div>
          <Partners seating={seating} />
          {seating.partners.length > 0 && (
            <div className="question">
              <p className="label">{t('rounds.question')}</p>
              <p>{t(`rounds.question.${round.question}`)}</p>
            </div>
          )}
          {!takesPart && <Word>{t('rounds.out.said')}</Word>}
        </>
      ) : (
        <>
          <Word>{t(`rounds.state.${state === 'seated' ? 'waiting' : state}`)}</Word>
          {seating.breakZone && (state === 'left' || state === 'resting' || state === 'aside') && (
            <p className="hint" data-testid="round-break-zone">
              {t('rounds.coffee', { zone: isolate(seating.breakZone) })}
            </p>
          )}
        </>
      )}
      <button
        type="button"
        className={takesPart ? 'quiet' : 'primary'}
        data-testid="round-part"
        onClick={() => void send('takePart', {}, { takesPart: !takesPart })}
      >
        {t(!takesPart ? 'rounds.back' : talking ? 'rounds.out.next' : 'rounds.out')}
      </button>
    </section>
  );
}

/** What I tapped counts at once, except that nobody is sent away from a round that goes on. */
function shownState({ state, takesPart }: SeatingView, talking: boolean): SeatingState {
  if (state === 'seated' && (takesPart || talking)) return state;
  if (!takesPart) return 'out';
  return state === 'out' ? 'waiting' : state;
}

function Partners({ seating: { partners } }: { seating: SeatingView }) {
  const { t } = useTranslation();
  if (partners.length === 0) return <Word>{t('rounds.alone')}</Word>;
  return (
    <ul className="round-partners" aria-label={t('rounds.with')}>
      {partners.map(({ id, name, headline }) => (
        <li key={id} className="person">
          <Initials name={name} />
          <div>
            <p className="person-name" dir="auto" data-testid="round-partner">
              {name}
            </p>
            {headline && <p dir="auto">{headline}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The clock is looked at, not read out; what is left is said twice, politely. */
function Clock({ round }: { round: RoundView }) {
  const { t } = useTranslation();
  const seconds = useSecondsLeft(round);
  const minutes = minutesToSay(round, seconds);
  return (
    <div className="round-clock">
      <p role="timer" className="round-time" data-testid="round-countdown">
        {clockText(seconds)}
      </p>
      <p className="hint">
        {t(
          round.state === 'paused'
            ? 'rounds.paused'
            : round.part === 'round'
              ? 'rounds.left'
              : 'rounds.until',
        )}
      </p>
      <p role="status" className="visually-hidden">
        {minutes === null ? '' : t('rounds.say', { count: minutes })}
      </p>
    </div>
  );
}

const Word = ({ children }: { children: ReactNode }) => <p className="waiting">{children}</p>;
