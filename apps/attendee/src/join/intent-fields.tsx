import type { TopicView } from '@commonground/contracts';
import { LIMITS, type Direction } from '@commonground/contracts/constants';
import { TopicIcon } from '@commonground/ui';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { INTENT_CHIPS, topicFor, type Intent } from './intent.js';

/** From here on the person is told how many characters are left. */
const TELL_BELOW = 30;
const ORDER: readonly Direction[] = ['need', 'offer', 'both'];

interface IntentFieldsProps {
  /** Begins the test ids: join-text, pin-text. */
  prefix: 'join' | 'pin';
  topics: readonly TopicView[];
  value: Intent;
  onChange: (change: Partial<Intent>) => void;
  problem?: string | undefined;
}

/** Direction, text by tapping or typing, and topic: what a pin is made of. */
export function IntentFields({ prefix, topics, value, onChange, problem }: IntentFieldsProps) {
  const { t } = useTranslation();
  const id = useId();
  const chips = INTENT_CHIPS[value.direction];
  const tapped = chips.find(({ key }) => t(key) === value.text);
  const chosen = useChosenTopic(value, topics);
  const topicRow = useRef<HTMLDivElement>(null);
  const left = LIMITS.pinText - value.text.length;

  useEffect(() => {
    // The topic that was chosen for me may lie outside the row; the page itself stays where it is.
    const row = topicRow.current;
    const choice = row?.querySelector<HTMLElement>('label:has(:checked)');
    if (row && choice) row.scrollTo({ left: choice.offsetLeft - row.offsetLeft - row.clientWidth / 3 });
  }, [chosen?.id]);

  return (
    <>
      <fieldset className="segments">
        <legend>{t('join.direction')}</legend>
        {ORDER.map((direction) => (
          <label key={direction} className="segment">
            <input
              type="radio"
              name={`${id}-direction`}
              data-testid={`${prefix}-direction-${direction}`}
              checked={value.direction === direction}
              onChange={() => onChange({ direction, ...(tapped ? { text: '' } : {}) })}
            />
            <span>{t(`join.direction.${direction}`)}</span>
          </label>
        ))}
      </fieldset>

      <div className="field">
        <label htmlFor={`${id}-text`}>{t(`join.text.${value.direction}`)}</label>
        <input
          id={`${id}-text`}
          data-testid={`${prefix}-text`}
          value={value.text}
          maxLength={LIMITS.pinText}
          dir="auto"
          autoComplete="off"
          enterKeyHint="next"
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange({ text: event.target.value })}
        />
        <p id={`${id}-hint`} className={problem ? 'problem' : 'hint'}>
          {problem ?? (left < TELL_BELOW ? t('join.text.left', { count: left }) : t('join.text.hint'))}
        </p>
        <div className="phrases" role="group" aria-label={t('join.text.hint')}>
          {chips.map((chip) => (
            <button
              key={chip.key}
              type="button"
              className="chip"
              data-testid={`${prefix}-chip`}
              aria-pressed={chip === tapped}
              onClick={() => onChange({ text: chip === tapped ? '' : t(chip.key) })}
            >
              {t(chip.key)}
            </button>
          ))}
        </div>
      </div>

      <fieldset className="topics-choice">
        <legend>{t('join.topic')}</legend>
        {!chosen && <p className="problem">{t('join.topic.missing')}</p>}
        <div className="topic-row" ref={topicRow}>
          {topics
            .filter(({ closed }) => !closed)
            .map((topic) => (
              <label key={topic.id} className={`topic-choice topic-${topic.colour}`}>
                <input
                  type="radio"
                  name={`${id}-topic`}
                  data-testid={`${prefix}-topic`}
                  data-topic-id={topic.id}
                  checked={topic.id === chosen?.id}
                  onChange={() => onChange({ topicId: topic.id })}
                />
                <span className="topic-word">
                  <TopicIcon icon={topic.icon} />
                  <bdi>{topic.name}</bdi>
                </span>
              </label>
            ))}
        </div>
      </fieldset>
    </>
  );
}

/** The topic that the fields show as chosen. */
export function useChosenTopic(value: Intent, topics: readonly TopicView[]): TopicView | null {
  const { t } = useTranslation();
  const tapped = INTENT_CHIPS[value.direction].find(({ key }) => t(key) === value.text);
  return topicFor(value, topics, tapped?.icon);
}
