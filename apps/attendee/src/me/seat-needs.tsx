import { SPOKEN_LANGUAGES, type SpokenLanguage } from '@commonground/contracts/constants';
import { useLanguage } from '@commonground/ui';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useMe } from '../shell/attendee-data.js';
import { SwitchRow } from '../shell/switch-row.js';

/** What I need of a seat in rounds: languages that I speak, and no steps on the way. */
export function SeatNeeds() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const send = useSend();
  const { spoken, stepFree } = useMe();
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const turn = (code: SpokenLanguage, isSpoken: boolean) =>
    void send(
      'changeMe',
      {},
      {
        spoken: SPOKEN_LANGUAGES.filter((other) => (other === code ? isSpoken : spoken.includes(other))),
      },
    );
  return (
    <>
      <ul className="switches">
        <SwitchRow
          label={t('me.seat.stepFree')}
          hint={t('me.seat.stepFree.hint')}
          checked={stepFree}
          testId="seat-step-free"
          onChange={(checked) => void send('changeMe', {}, { stepFree: checked })}
        />
      </ul>
      <div
        className="field seat-spoken"
        role="group"
        aria-labelledby="seat-spoken"
        aria-describedby="seat-spoken-hint"
      >
        <p id="seat-spoken" className="label">
          {t('me.seat.spoken')}
        </p>
        <p id="seat-spoken-hint" className="hint">
          {t('me.seat.spoken.hint')}
        </p>
        <div className="chips">
          {SPOKEN_LANGUAGES.map((code) => (
            <button
              key={code}
              type="button"
              className="chip"
              data-testid={`spoken-${code}`}
              aria-pressed={spoken.includes(code)}
              onClick={() => turn(code, !spoken.includes(code))}
            >
              {names.of(code)}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}
