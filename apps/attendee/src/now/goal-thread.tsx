import { useTranslation } from 'react-i18next';

const WIDTH = 280;
const MARGIN = 12;

/** Encounters towards my goal: knots on a thread, tied ones filled. Without a goal only the number is told. */
export function GoalThread({ met, goal }: { met: number; goal: number }) {
  const { t } = useTranslation();
  if (goal === 0) return met > 0 ? <p className="hint">{t('now.goal.none', { count: met })}</p> : null;
  const step = goal > 1 ? (WIDTH - 2 * MARGIN) / (goal - 1) : 0;
  const places = Array.from({ length: goal }, (_, index) => ({
    x: goal > 1 ? MARGIN + index * step : WIDTH / 2,
    y: index % 2 === 0 ? 15 : 9,
  }));
  const path = places.map(({ x, y }) => `${x} ${y}`).join(' L');
  return (
    <div className="goal">
      <svg viewBox={`0 0 ${WIDTH} 24`} aria-hidden="true" className="goal-thread">
        <path d={`M0 12 L${path} L${WIDTH} 12`} />
        {places.map(({ x, y }, index) => (
          <circle key={x} cx={x} cy={y} r={index < met ? 6 : 5} className={index < met ? 'tied' : 'loose'} />
        ))}
      </svg>
      <p className="hint">{met >= goal ? t('now.goal.done', { met }) : t('now.goal', { met, goal })}</p>
    </div>
  );
}
