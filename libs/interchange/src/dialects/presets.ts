import { comparableHeader } from './header-text.js';
import { TARGET_FIELDS, type ColumnMapping, type TargetField } from './target-field.js';

/** The tools whose lists are recognised by their headers, and `generic` for everything else. */
export type DialectId =
  | 'commonground'
  | 'luma'
  | 'pretix-checkin'
  | 'pretix-positions'
  | 'eventbrite'
  | 'hievents'
  | 'tito'
  | 'brella'
  | 'meetup'
  | 'linkedin'
  | 'google-contacts'
  | 'generic';

/** How one tool lays out its list. Headers are written as the tool writes them. */
export interface DialectPreset {
  readonly id: Exclude<DialectId, 'generic'>;
  /** Every group must have one of its headers in the file. */
  readonly fingerprint: readonly (readonly string[])[];
  /** Where a field is found; earlier names are preferred when their column is filled. */
  readonly columns: Partial<Record<TargetField, readonly string[]>>;
  /** Headers that mean something else here than elsewhere. */
  readonly ignored?: readonly string[];
}

const EMAIL = ['E-mail', 'Email', 'E-Mail', 'E-Mail-Adresse', 'Email address'];
const PRETIX_NAME = ['Attendee name', 'Teilnehmername', 'Name des Teilnehmers', 'Teilnehmer', 'Name'];
const PRETIX_GIVEN = [
  'Attendee name: Given name',
  'Teilnehmername: Vorname',
  'Name des Teilnehmers: Vorname',
  'Attendee name: First name',
  'Vorname',
];
const PRETIX_FAMILY = [
  'Attendee name: Family name',
  'Teilnehmername: Nachname',
  'Teilnehmername: Familienname',
  'Name des Teilnehmers: Nachname',
  'Attendee name: Last name',
  'Nachname',
];
const ORDER_CODE = ['Order code', 'Bestellnummer', 'Bestellcode'];
const POSITION = ['Position ID', 'Positions-ID', 'Positionsnummer'];

/** More telling layouts come first: the first whose fingerprint fits is taken. */
export const PRESETS: readonly DialectPreset[] = [
  {
    id: 'commonground',
    fingerprint: [['external_id'], ['email'], ['consent_directory']],
    columns: {
      externalId: ['external_id'],
      email: ['email'],
      name: ['name'],
      firstName: ['first_name'],
      lastName: ['last_name'],
      pronouns: ['pronouns'],
      company: ['company'],
      headline: ['title', 'headline'],
      ticket: ['ticket'],
      language: ['language'],
      phone: ['phone'],
      linkedin: ['linkedin'],
      website: ['website'],
      topics: ['topics'],
      offers: ['offers'],
      needs: ['needs'],
      bio: ['bio'],
      tags: ['tags'],
      consentListed: ['consent_directory'],
    },
  },
  {
    id: 'luma',
    fingerprint: [['api_id'], ['approval_status']],
    columns: {
      externalId: ['api_id'],
      email: ['email'],
      name: ['name'],
      firstName: ['first_name'],
      lastName: ['last_name'],
      phone: ['phone_number'],
      status: ['approval_status'],
      ticket: ['ticket_name'],
    },
  },
  {
    id: 'pretix-positions',
    fingerprint: [ORDER_CODE, POSITION, [...PRETIX_NAME, 'Attendee email']],
    columns: {
      externalId: ORDER_CODE,
      email: ['Attendee email', 'Teilnehmer-E-Mail', 'E-Mail des Teilnehmers', ...EMAIL],
      name: PRETIX_NAME,
      firstName: PRETIX_GIVEN,
      lastName: PRETIX_FAMILY,
      phone: ['Phone number', 'Telefonnummer'],
      ticket: ['Product', 'Produkt'],
      company: ['Company', 'Firma'],
      status: ['Status'],
    },
  },
  {
    id: 'pretix-checkin',
    fingerprint: [
      ORDER_CODE,
      PRETIX_NAME,
      ['Product', 'Produkt'],
      [
        'Checked in',
        'Eingecheckt',
        'Automatically checked in',
        'Automatisch eingecheckt',
        'Voucher code',
        'Gutscheincode',
      ],
    ],
    columns: {
      externalId: ORDER_CODE,
      email: EMAIL,
      name: PRETIX_NAME,
      firstName: PRETIX_GIVEN,
      lastName: PRETIX_FAMILY,
      phone: ['Phone number', 'Telefonnummer'],
      ticket: ['Product', 'Produkt'],
      company: ['Company', 'Firma'],
    },
  },
  {
    id: 'eventbrite',
    fingerprint: [
      ['Attendee Status'],
      ['Ticket Type', 'Attendee #'],
      ['First Name'],
      ['Last Name', 'Surname'],
      ['Email', 'Email Address'],
    ],
    columns: {
      externalId: ['Attendee #'],
      email: ['Email', 'Email Address'],
      firstName: ['First Name'],
      lastName: ['Last Name', 'Surname'],
      ticket: ['Ticket Type'],
      status: ['Attendee Status'],
      headline: ['Job Title'],
      company: ['Company'],
      phone: ['Cell Phone', 'Mobile Phone', 'Home Phone', 'Work Phone'],
      website: ['Website'],
    },
  },
  {
    id: 'hievents',
    fingerprint: [['Public ID'], ['Short ID'], ['Product Name', 'Ticket Name', 'Product ID']],
    columns: {
      externalId: ['Public ID'],
      email: ['Email'],
      firstName: ['First Name'],
      lastName: ['Last Name'],
      status: ['Status'],
      ticket: ['Product Name', 'Ticket Name'],
    },
  },
  {
    id: 'tito',
    fingerprint: [
      ['Ticket Full Name', 'Ticket First Name'],
      ['Ticket Email'],
      ['Ticket Reference', 'Void Status'],
    ],
    columns: {
      externalId: ['Ticket Reference'],
      email: ['Ticket Email'],
      name: ['Ticket Full Name'],
      firstName: ['Ticket First Name'],
      lastName: ['Ticket Last Name'],
      company: ['Ticket Company Name'],
      headline: ['Ticket Job Title'],
      phone: ['Ticket Phone Number'],
      ticket: ['Ticket'],
      status: ['Void Status'],
      tags: ['Tags'],
    },
  },
  {
    id: 'brella',
    fingerprint: [['Join Code', 'Join URL'], ['External ID'], ['Email']],
    columns: {
      externalId: ['External ID'],
      email: ['Email'],
      firstName: ['First name'],
      lastName: ['Last name'],
      company: ['Company'],
      headline: ['Title'],
    },
  },
  {
    id: 'meetup',
    fingerprint: [['User ID'], ['URL of Member Profile'], ['Name']],
    columns: { externalId: ['User ID'], name: ['Name'], status: ['RSVP'] },
    ignored: ['Title'],
  },
  {
    id: 'linkedin',
    fingerprint: [['Connected On'], ['First Name'], ['URL', 'Email Address']],
    columns: {
      email: ['Email Address'],
      firstName: ['First Name'],
      lastName: ['Last Name'],
      linkedin: ['URL'],
      company: ['Company'],
      headline: ['Position'],
    },
  },
  {
    id: 'google-contacts',
    fingerprint: [['E-mail 1 - Value'], ['First Name', 'Given Name']],
    columns: {
      email: ['E-mail 1 - Value'],
      name: ['Name'],
      firstName: ['First Name', 'Given Name'],
      lastName: ['Last Name', 'Family Name'],
      company: ['Organization Name', 'Organization 1 - Name'],
      headline: ['Organization Title', 'Organization 1 - Title'],
      phone: ['Phone 1 - Value'],
      website: ['Website 1 - Value'],
      tags: ['Labels', 'Group Membership'],
    },
  },
];

/** Tools that sell several tickets under the buyer's address, so one e-mail may stand for several people. */
export const SHARED_EMAIL_DIALECTS: ReadonlySet<DialectId> = new Set<DialectId>([
  'eventbrite',
  'pretix-checkin',
  'pretix-positions',
  'hievents',
  'tito',
]);

/** The header of the column that numbers the people of one pretix order. */
export function positionColumn(headers: readonly string[]): number | undefined {
  return firstColumn(headers.map(comparableHeader), POSITION);
}

/** True for a header that one of the known tools writes. */
export function isVendorHeader(header: string): boolean {
  return VENDOR_HEADERS.has(comparableHeader(header));
}

const VENDOR_HEADERS: ReadonlySet<string> = new Set(
  PRESETS.flatMap((preset) => [...preset.fingerprint.flat(), ...Object.values(preset.columns).flat()]).map(
    comparableHeader,
  ),
);

/** True when every group of the fingerprint has one of its headers among these. */
export function fitsFingerprint(preset: DialectPreset, comparable: readonly string[]): boolean {
  return preset.fingerprint.every((group) => firstColumn(comparable, group) !== undefined);
}

/**
 * Where this tool's fields lie. Of several possible columns the first filled one is taken, of several
 * columns with the same header the first.
 */
export function presetMapping(
  preset: DialectPreset,
  comparable: readonly string[],
  isFilled: (column: number) => boolean,
): ColumnMapping {
  const mapping: ColumnMapping = {};
  for (const field of TARGET_FIELDS) {
    const found = (preset.columns[field] ?? [])
      .map((name) => firstColumn(comparable, [name]))
      .filter((column) => column !== undefined);
    const column = found.find(isFilled) ?? found[0];
    if (column !== undefined) mapping[field] = column;
  }
  return mapping;
}

function firstColumn(comparable: readonly string[], names: readonly string[]): number | undefined {
  for (const name of names) {
    const at = comparable.indexOf(comparableHeader(name));
    if (at !== -1) return at;
  }
  return undefined;
}
