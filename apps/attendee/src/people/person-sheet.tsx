import type { PersonView } from '@commonground/contracts';
import { MoodShape } from '@commonground/ui';
import { useTranslation } from 'react-i18next';
import { FieldList } from '../contacts/field-list.js';
import { Sheet } from '../shell/sheet.js';
import { BlockButton } from './block-button.js';

interface PersonSheetProps {
  person: PersonView;
  mine: boolean;
  onClose: () => void;
}

/** What a listed person lets everybody see. */
export function PersonSheet({ person, mine, onClose }: PersonSheetProps) {
  const { t } = useTranslation();
  const { headline, company, fields, mood } = person;
  return (
    <Sheet open onClose={onClose} title={<bdi>{person.name}</bdi>} testId="person-sheet">
      {mood && (
        <p className="mood-words">
          <MoodShape mood={mood} /> {t(`mood.${mood}.word`)}
        </p>
      )}
      <FieldList fields={{ headline, company, ...fields }} />
      {!mine && (
        <div className="sheet-actions">
          <BlockButton attendeeId={person.id} name={person.name} onBlocked={onClose} />
        </div>
      )}
    </Sheet>
  );
}
