import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useMe } from '../shell/attendee-data.js';
import { SwitchRow } from '../shell/switch-row.js';

/** Whether I am new here, or gladly welcome those who are. Nobody is both. */
export function WelcomeSwitches() {
  const { t } = useTranslation();
  const send = useSend();
  const { welcome, consents } = useMe();
  return (
    <>
      <ul className="switches">
        {(['newcomer', 'buddy'] as const).map((side) => (
          <SwitchRow
            key={side}
            label={t(`welcome.${side}`)}
            hint={t(`welcome.${side}.hint`)}
            checked={welcome === side}
            testId={`welcome-${side}`}
            onChange={(checked) => void send('changeMe', {}, { welcome: checked ? side : 'none' })}
          />
        ))}
      </ul>
      {welcome !== 'none' && !consents.suggested && <p className="hint">{t('welcome.needs-suggestions')}</p>}
    </>
  );
}
