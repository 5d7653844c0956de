import { LIMITS } from '@commonground/contracts/constants';
import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const { min, max } = LIMITS.turnSeconds;

/** Seconds of a turn. Told when the field is left, so that half a number never counts. */
export function TurnLength({ value, onChange }: { value: number; onChange: (seconds: number) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<number | string>(value);
  const leave = () => {
    const seconds = Math.min(max, Math.max(min, Math.round(Number(typed)) || value));
    setTyped(seconds);
    if (seconds !== value) onChange(seconds);
  };
  return (
    <NumberInput
      label={t('microphone.turnLength')}
      description={t('microphone.turnLength.hint', { min, max })}
      suffix={` ${t('microphone.seconds')}`}
      min={min}
      max={max}
      step={15}
      allowDecimal={false}
      clampBehavior="none"
      maw={380}
      value={typed}
      onChange={setTyped}
      onBlur={leave}
      data-testid="microphone-turn-length"
    />
  );
}
