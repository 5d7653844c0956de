import { CARD_FIELDS, type CardField } from '@commonground/contracts/constants';
import { useTranslation } from 'react-i18next';

/** Addresses that a tap opens. Anything but a web address stays plain text. */
function addressFor(field: CardField, value: string): string | null {
  if (field === 'email') return `mailto:${value}`;
  if (field === 'phone') return `tel:${value.replace(/[^\d+]/gu, '')}`;
  if (field === 'linkedin' || field === 'website') return /^https?:\/\//iu.test(value) ? value : null;
  return null;
}

/** The fields of a card that I may see, in their usual order. */
export function FieldList({ fields }: { fields: Partial<Record<CardField, string>> }) {
  const { t } = useTranslation();
  return (
    <dl className="fields">
      {CARD_FIELDS.flatMap((field) => {
        const value = fields[field];
        if (!value) return [];
        const address = addressFor(field, value);
        return (
          <div key={field} data-field={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd dir="auto">
              {address ? (
                <a
                  href={address}
                  target={field === 'website' || field === 'linkedin' ? '_blank' : undefined}
                  rel="noreferrer"
                >
                  {value}
                </a>
              ) : (
                value
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
