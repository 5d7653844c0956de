import type { PinView } from '@commonground/contracts';
import { useServerNow } from '@commonground/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Cards younger than this settle visibly when they arrive; older ones are just there. */
const FRESH_MS = 8_000;

/** A paper card on the wall. The name stands on it only where its owner agreed to be shown on a screen. */
export function PinCard({ pin }: { pin: PinView }): ReactNode {
  const { t } = useTranslation();
  const serverNow = useServerNow();
  const [isFresh] = useState(() => serverNow() - Date.parse(pin.pinnedAt) < FRESH_MS);
  return (
    <li
      className={isFresh ? 'pin settles' : 'pin'}
      data-testid="screen-pin"
      data-pin-id={pin.id}
      data-direction={pin.direction}
    >
      <p className="pin-meta">
        <span className="pin-direction">{t(`direction.${pin.direction}`)}</span>
        {pin.owner.name ? (
          <span className="pin-owner" dir="auto">
            {pin.owner.name}
          </span>
        ) : (
          <span className="pin-owner unnamed">{t('wall.someone')}</span>
        )}
      </p>
      <p className="pin-text" dir="auto">
        {pin.text}
      </p>
    </li>
  );
}
