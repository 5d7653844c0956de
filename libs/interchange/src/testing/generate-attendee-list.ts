import { csvOf, type CsvColumn } from '../text/csv-of.js';
import { type GeneratedAttendee, generateAttendees } from './generate-attendees.js';

/** The layouts in which a list can be generated. */
export type GeneratedDialect = 'commonground' | 'luma' | 'eventbrite' | 'pretix-checkin' | 'hievents';

type Column = CsvColumn<GeneratedAttendee>;

const col = (header: string, value: (person: GeneratedAttendee) => string = () => ''): Column => ({
  header,
  value,
});
const whole = (person: GeneratedAttendee): string => `${person.firstName} ${person.lastName}`;
const numbered =
  (prefix: string) =>
  (person: GeneratedAttendee): string =>
    `${prefix}${person.externalId}`;

const COLUMNS: Readonly<Record<GeneratedDialect, readonly Column[]>> = {
  commonground: [
    col('external_id', (p) => p.externalId),
    col('email', (p) => p.email),
    col('first_name', (p) => p.firstName),
    col('last_name', (p) => p.lastName),
    col('pronouns', (p) => p.pronouns),
    col('company', (p) => p.company),
    col('title', (p) => p.headline),
    col('ticket', (p) => p.ticket),
    col('language', (p) => p.language),
    col('phone', (p) => p.phone),
    col('linkedin', (p) => p.linkedin),
    col('website', (p) => p.website),
    col('topics', (p) => p.topics.join('; ')),
    col('offers', (p) => p.offers.join('; ')),
    col('needs', (p) => p.needs.join('; ')),
    col('bio', (p) => p.bio),
    col('tags', (p) => p.tags.join('; ')),
    col('consent_directory', (p) => (p.consentListed ? 'yes' : 'no')),
  ],
  luma: [
    col('api_id', numbered('gst-')),
    col('name', whole),
    col('first_name', (p) => p.firstName),
    col('last_name', (p) => p.lastName),
    col('email', (p) => p.email),
    col('phone_number', (p) => p.phone),
    col('created_at', () => '2026-04-01T08:00:00.000Z'),
    col('approval_status', () => 'approved'),
    col('checked_in_at'),
    col('custom_source'),
    col('qr_code_url'),
    col('ticket_type_id', () => 'ttype-1'),
    col('ticket_name', (p) => p.ticket),
    col("What's your company?", (p) => p.company),
    col("What's your LinkedIn?", (p) => p.linkedin),
  ],
  eventbrite: [
    col('Order #', numbered('9')),
    col('Order Date', () => '11/29/24 22:28'),
    col('First Name', (p) => p.firstName),
    col('Last Name', (p) => p.lastName),
    col('Email', (p) => p.email),
    col('Quantity', () => '1'),
    col('Price Tier'),
    col('Ticket Type', (p) => p.ticket),
    col('Attendee #', (p) => p.externalId),
    col('Group'),
    col('Order Type', () => 'Free Order'),
    col('Attendee Status', () => 'Attending'),
    col('Job Title', (p) => p.headline),
    col('Company', (p) => p.company),
  ],
  'pretix-checkin': [
    col('Order code', (p) => p.externalId),
    col('Attendee name', whole),
    col('Attendee name: Given name', (p) => p.firstName),
    col('Attendee name: Family name', (p) => p.lastName),
    col('Product', (p) => p.ticket),
    col('Price', () => '0.00'),
    col('Checked in'),
    col('Checked out'),
    col('Automatically checked in', () => 'No'),
    col('E-mail', (p) => p.email),
    col('Phone number', (p) => p.phone),
    col('Company', (p) => p.company),
    col('Voucher code'),
    col('Order date', () => '2026-03-01'),
  ],
  hievents: [
    col('ID', (p) => p.externalId.replace(/\D/gu, '')),
    col('First Name', (p) => p.firstName),
    col('Last Name', (p) => p.lastName),
    col('Email', (p) => p.email),
    col('Status', () => 'ACTIVE'),
    col('Check Ins'),
    col('Product ID', () => '3'),
    col('Product Name', (p) => p.ticket),
    col('Event ID', () => '1'),
    col('Public ID', numbered('A-')),
    col('Short ID', numbered('a_')),
    col('Notes'),
    col('Company (question)', (p) => p.company),
    col('LinkedIn (question)', (p) => p.linkedin),
  ],
};

/**
 * A list of invented people in the layout of a tool, as CSV text with a byte order mark: deterministic by
 * seed, of any length. For tests, benchmarks and trying an import out.
 *
 * @example generateAttendeeList(7, 1162, 'commonground')
 */
export function generateAttendeeList(seed: number, count: number, dialect: GeneratedDialect): string {
  const delimiter = dialect === 'pretix-checkin' ? ';' : ',';
  return csvOf(generateAttendees(seed, count), COLUMNS[dialect], { delimiter });
}
