import {
  CARD_FIELDS,
  FIELD_AUDIENCES,
  LIMITS,
  type CardField,
  type FieldAudience,
} from '@commonground/contracts/constants';
import { useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../outbox/outbox-provider.js';
import { useMe } from '../shell/attendee-data.js';
import { Sheet } from '../shell/sheet.js';
import { useToast } from '../shell/toast.js';
import { cardChange, draftOf, type CardProblems } from './card-change.js';

/** How each field is typed and filled in by the browser. */
const INPUTS: Record<CardField, { type: string; autoComplete: string; max: number }> = {
  headline: { type: 'text', autoComplete: 'organization-title', max: LIMITS.headline },
  company: { type: 'text', autoComplete: 'organization', max: LIMITS.company },
  email: { type: 'email', autoComplete: 'email', max: 254 },
  phone: { type: 'tel', autoComplete: 'tel', max: LIMITS.phone },
  linkedin: { type: 'url', autoComplete: 'off', max: 500 },
  website: { type: 'url', autoComplete: 'url', max: 500 },
  bio: { type: 'textarea', autoComplete: 'off', max: LIMITS.bio },
};

/** Edits my card; every field says who sees it. */
export function CardSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const present = useMe();
  // The card may change while the sheet is open; what is sent says what it was made from.
  const [me] = useState(present);
  const send = useSend();
  const toast = useToast();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(me));
  const [problems, setProblems] = useState<CardProblems>({});

  const setField = (field: CardField, text: string) =>
    setDraft((before) => ({ ...before, fields: { ...before.fields, [field]: text } }));
  const setAudience = (field: CardField, audience: FieldAudience) =>
    setDraft((before) => ({ ...before, audiences: { ...before.audiences, [field]: audience } }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const result = cardChange(me, draft);
    setProblems(result.problems);
    const wrong = Object.keys(result.problems)[0];
    if (wrong) {
      form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    if (Object.keys(result.change).length > 0) void send('changeMe', {}, result.change);
    toast({ text: t('me.card.saved') });
    onClose();
  };

  return (
    <Sheet
      open
      onClose={onClose}
      title={t('me.card')}
      full
      testId="card-sheet"
      footer={
        <button type="submit" form={formId} className="primary" data-testid="card-save">
          {t('app.save')}
        </button>
      }
    >
      <form ref={form} id={formId} className="stack" onSubmit={submit} noValidate>
        <TextField
          name="name"
          label={t('field.name')}
          hint={problems.name ? t('join.name.missing') : t('me.card.name.hint')}
          wrong={problems.name !== undefined}
          value={draft.name}
          input={{ type: 'text', autoComplete: 'name', max: LIMITS.name }}
          onChange={(name) => setDraft((before) => ({ ...before, name }))}
        />
        {CARD_FIELDS.map((field) => {
          const problem = problems[field];
          return (
            <div key={field} className="card-field">
              <TextField
                name={field}
                label={t(`field.${field}`)}
                hint={problem ? t(`me.field.${problem === 'email' ? 'email' : 'link'}.wrong`) : undefined}
                wrong={problem !== undefined}
                value={draft.fields[field]}
                input={INPUTS[field]}
                onChange={(text) => setField(field, text)}
              />
              <select
                className="audience"
                data-testid={`audience-${field}`}
                aria-label={t('audience.label', { field: t(`field.${field}`) })}
                value={draft.audiences[field]}
                onChange={(event) => setAudience(field, event.target.value as FieldAudience)}
              >
                {FIELD_AUDIENCES.map((audience) => (
                  <option key={audience} value={audience}>
                    {t(`audience.${audience}`)}
                  </option>
                ))}
              </select>
            </div>
          );
        })}
      </form>
    </Sheet>
  );
}

interface TextFieldProps {
  name: string;
  label: string;
  hint: string | undefined;
  wrong: boolean;
  value: string;
  input: { type: string; autoComplete: string; max: number };
  onChange: (text: string) => void;
}

function TextField({ name, label, hint, wrong, value, input, onChange }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    name,
    value,
    maxLength: input.max,
    autoComplete: input.autoComplete,
    dir: 'auto' as const,
    'data-testid': `card-${name}`,
    'aria-invalid': wrong || undefined,
    'aria-describedby': hint ? `${id}-hint` : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {input.type === 'textarea' ? (
        <textarea {...shared} rows={4} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...shared} type={input.type} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint && (
        <p id={`${id}-hint`} className={wrong ? 'problem' : 'hint'}>
          {hint}
        </p>
      )}
    </div>
  );
}
