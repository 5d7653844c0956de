import type { RoundMapPlace, RoundView } from '@commonground/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Countdown } from './countdown.js';
import type { RoundPage } from './round-pages.js';

interface RoundSceneProps {
  readonly round: RoundView | null;
  readonly page: RoundPage | undefined;
}

/** A clock for everybody, and who sits where: in a break for the round that comes. */
export function RoundScene({ round, page }: RoundSceneProps): ReactNode {
  const { t } = useTranslation();
  if (!round) return null;
  const talking = round.part === 'round';
  const title = talking
    ? t('round.of', { round: round.round, rounds: round.rounds })
    : t(round.round === 1 ? 'round.find' : 'round.change');
  return (
    <div className="round" data-testid="screen-round" data-part={round.part} data-round={round.round}>
      <div className="round-now">
        <h1 className="round-title">{title}</h1>
        {!talking && <p className="round-begins">{t('round.begins', { round: round.round })}</p>}
        <Countdown round={round} />
        {round.state === 'paused' ? (
          <p className="round-word">{t('round.paused')}</p>
        ) : (
          talking && <p className="round-word">{t('round.left')}</p>
        )}
        <p className="round-question">{talking ? t(`round.question.${round.question}`) : t('round.where')}</p>
      </div>
      <ul className="round-map" aria-label={t('round.map')} data-count={page?.places.length ?? 0}>
        {page?.places.map((place) => (
          <Place key={place.place.number} seats={place} />
        ))}
      </ul>
    </div>
  );
}

function Place({ seats: { place, names, guests } }: { seats: RoundMapPlace }): ReactNode {
  const { t } = useTranslation();
  const people = [...names, ...(guests > 0 ? [t('round.guest', { count: guests })] : [])];
  return (
    <li className="round-place" data-testid="screen-place">
      <p className="round-place-name" dir="auto">
        {place.name || t('round.place', { number: place.number })}
      </p>
      <p className="round-place-people" dir="auto">
        {people.join(' · ')}
      </p>
    </li>
  );
}
