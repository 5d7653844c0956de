import { comparableHeader } from '../dialects/header-text.js';
import type { DialectId } from '../dialects/presets.js';
import type { SkipReason } from './import-plan.js';

/** What the tools, and people, write when somebody does not come. Compared without case, accents and punctuation. */
const REASON_BY_STATUS = new Map<string, SkipReason>(
  Object.entries({
    pending: [
      'pending',
      'pending approval',
      'awaiting approval',
      'awaiting payment',
      'pending payment',
      'unpaid',
      'ausstehend',
      'offen',
      'unbezahlt',
      'en attente',
      'pendiente',
      'in attesa',
      'pendente',
      'in afwachting',
    ],
    declined: [
      'declined',
      'rejected',
      'no',
      'not going',
      'abgelehnt',
      'abgesagt',
      'nein',
      'refuse',
      'rechazado',
      'rifiutato',
      'recusado',
      'geweigerd',
    ],
    waitlist: [
      'waitlist',
      'waitlisted',
      'waiting list',
      'wait list',
      'on waitlist',
      'warteliste',
      'liste d attente',
      'lista de espera',
      'lista d attesa',
      'wachtlijst',
    ],
    invited: [
      'invited',
      'not responded',
      'no response',
      'eingeladen',
      'invite',
      'invitado',
      'invitato',
      'convidado',
      'uitgenodigd',
    ],
    'not-attending': ['not attending', 'not coming', 'nimmt nicht teil'],
    cancelled: [
      'cancelled',
      'canceled',
      'refunded',
      'partially refunded',
      'transferred',
      'deleted',
      'expired',
      'storniert',
      'erstattet',
      'abgelaufen',
      'annule',
      'rembourse',
      'cancelado',
      'reembolsado',
      'annullato',
      'rimborsato',
      'geannuleerd',
    ],
    void: ['void', 'voided', 'ungultig'],
  } satisfies Partial<Record<SkipReason, string[]>>).flatMap(([reason, words]) =>
    words.map((word) => [comparableHeader(word), reason as SkipReason] as const),
  ),
);

/** Tools whose status column must say yes; what is neither yes nor a known no is left out with this reason. */
const MUST_SAY: Partial<
  Record<DialectId, { readonly yes: ReadonlySet<string>; readonly otherwise: SkipReason }>
> = {
  luma: { yes: new Set(['approved', 'going', 'checked in']), otherwise: 'not-approved' },
  eventbrite: { yes: new Set(['attending', 'checked in']), otherwise: 'not-attending' },
  hievents: { yes: new Set(['active']), otherwise: 'not-attending' },
};

/** pretix writes order states as letters in its machine-readable lists. */
const PRETIX_LETTERS: Readonly<Record<string, SkipReason>> = { n: 'pending', e: 'cancelled', c: 'cancelled' };

/**
 * Why somebody with this status is not taken over, or undefined when they come.
 *
 * @param status the cell as it is in the file
 */
export function skippedByStatus(dialect: DialectId, status: string): SkipReason | undefined {
  const text = comparableHeader(status);
  if (dialect === 'tito')
    return ['', 'no', 'false', 'not void', 'valid', 'active'].includes(text) ? undefined : 'void';
  const rule = MUST_SAY[dialect];
  if (rule?.yes.has(text)) return undefined;
  const known = REASON_BY_STATUS.get(text);
  if (known !== undefined) return known;
  if (dialect === 'pretix-positions') return PRETIX_LETTERS[text];
  return rule?.otherwise;
}
