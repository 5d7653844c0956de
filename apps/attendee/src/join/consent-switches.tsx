import type { Consents } from '@commonground/contracts';
import { useTranslation } from 'react-i18next';
import { SwitchRow } from '../shell/switch-row.js';

const CONSENTS = ['listed', 'suggested', 'screen'] as const;

interface ConsentSwitchesProps {
  value: Consents;
  onChange: (value: Consents) => void;
}

/** The three switches, each with one line that says what it does. */
export function ConsentSwitches({ value, onChange }: ConsentSwitchesProps) {
  const { t } = useTranslation();
  return (
    <ul className="switches">
      {CONSENTS.map((consent) => (
        <SwitchRow
          key={consent}
          label={t(`consent.${consent}`)}
          hint={t(`consent.${consent}.hint`)}
          checked={value[consent]}
          testId={`consent-${consent}`}
          onChange={(checked) => onChange({ ...value, [consent]: checked })}
        />
      ))}
    </ul>
  );
}
