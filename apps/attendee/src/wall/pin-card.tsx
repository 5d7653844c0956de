import type { TopicView } from '@commonground/contracts';
import { Initials, MoodShape, TopicIcon, useFeedStatus } from '@commonground/ui';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownPin } from '../outbox/pin-overlay.js';
import { isolate } from '../shell/isolate.js';

interface PinCardProps {
  pin: ShownPin;
  topic: TopicView | undefined;
  onOpen: (pinId: string) => void;
  /** Nobody answers this need yet: what pins an offer to it. */
  onHelp?: ((pinId: string) => void) | undefined;
}

/** A paper card on the wall. A tap opens what can be done with it. */
export const PinCard = memo(function PinCard({ pin, topic, onOpen, onHelp }: PinCardProps) {
  const { t } = useTranslation();
  const { owner } = pin;
  return (
    <li
      className={`pin topic-${topic?.colour ?? 0}`}
      data-testid="pin-card"
      data-pin-id={pin.id}
      data-mine={pin.mine}
      data-sending={pin.sending}
    >
      <button
        type="button"
        className="pin-open"
        aria-haspopup="dialog"
        aria-label={t('pin.open', { name: isolate(owner.name), text: pin.text })}
        onClick={() => onOpen(pin.id)}
      />
      <p className="pin-meta">
        {topic && <TopicIcon icon={topic.icon} />}
        <span className="pin-direction">{t(`pin.${pin.direction}`)}</span>
        {pin.mine && <span className="tag">{t('pin.mine')}</span>}
        {owner.full && <span className="tag">{t('limit.full')}</span>}
        {pin.sending && <Sending />}
      </p>
      <p className="pin-text" dir="auto">
        {pin.text}
      </p>
      <p className="pin-owner">
        <Initials name={owner.name} />
        <span>
          <bdi>{owner.name}</bdi>
          {owner.headline && (
            <span className="hint" dir="auto">
              {owner.headline}
            </span>
          )}
        </span>
        {owner.mood && owner.mood !== 'open' && (
          <MoodShape mood={owner.mood} label={t(`mood.${owner.mood}.word`)} />
        )}
      </p>
      {onHelp && (
        <p className="pin-help">
          <span className="hint">{t('pin.open-need')}</span>
          <button
            type="button"
            className="quiet"
            data-testid="pin-help"
            aria-label={t('pin.help.label', { text: pin.text })}
            onClick={() => onHelp(pin.id)}
          >
            {t('pin.help')}
          </button>
        </p>
      )}
    </li>
  );
});

/** Not answered yet: on its way, or waiting on this phone until there is a way. */
function Sending() {
  const { t } = useTranslation();
  const status = useFeedStatus();
  return <span className="tag">{t(status === 'live' ? 'pin.sending' : 'pin.saved')}</span>;
}
