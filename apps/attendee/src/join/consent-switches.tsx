import type { Consents } from '@commonground/contracts';
import { Switch } from 'radix-ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

const CONSENTS = ['listed', 'suggested', 'screen'] as const;

interface ConsentSwitchesProps {
  value: Consents;
  onChange: (value: Consents) => void;
}

/** The three switches, each with one line that says what it does. */
export function ConsentSwitches({ value, onChange }: ConsentSwitchesProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <ul className="switches">
      {CONSENTS.map((consent) => (
        <li key={consent} className="switch-row">
          <label htmlFor={`${id}-${consent}`}>
            <span className="switch-label">{t(`consent.${consent}`)}</span>
            <span className="hint" id={`${id}-${consent}-hint`}>
              {t(`consent.${consent}.hint`)}
            </span>
          </label>
          <Switch.Root
            id={`${id}-${consent}`}
            className="switch"
            data-testid={`consent-${consent}`}
            aria-label={t(`consent.${consent}`)}
            aria-describedby={`${id}-${consent}-hint`}
            checked={value[consent]}
            onCheckedChange={(checked) => onChange({ ...value, [consent]: checked })}
          >
            <Switch.Thumb className="switch-thumb" />
          </Switch.Root>
        </li>
      ))}
    </ul>
  );
}
