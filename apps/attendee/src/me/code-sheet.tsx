import { QrCode } from '@commonground/ui';
import { useTranslation } from 'react-i18next';
import { useMe } from '../shell/attendee-data.js';
import { Sheet } from '../shell/sheet.js';
import { codeText, shownFields } from './card-code.js';

/** My card for the camera of somebody else's phone. It needs no network on either side. */
export function CodeSheet({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const names = shownFields(me).map((field) => t(`field.${field}`));
  const fields = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
  return (
    <Sheet open onClose={onClose} title={t('me.code.title')} full testId="code-sheet">
      <div className="stack card-code">
        <QrCode text={codeText(me)} label={t('me.code.label', { name: me.name })} />
        <p className="card-code-name">
          <bdi>{me.name}</bdi>
        </p>
        <p>{t('me.code.how')}</p>
        <p className="hint">{names.length > 0 ? t('me.code.holds', { fields }) : t('me.code.name-only')}</p>
      </div>
    </Sheet>
  );
}
