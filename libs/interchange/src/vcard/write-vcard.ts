/** What goes on a card file. Only what its owner allows to be seen belongs in here. */
export interface CardFile {
  readonly name: string;
  readonly company?: string;
  readonly headline?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly linkedin?: string;
  readonly website?: string;
  readonly note?: string;
  /** Stable for the contact, so that a phone updates the entry instead of adding one; a UUID becomes a URN. */
  readonly uid?: string;
  /** ISO 8601 in UTC. */
  readonly revisedAt?: string;
}

/** Longest line of a card file, in bytes without the line end. */
const MAX_LINE_BYTES = 75;

/**
 * Writes one contact as vCard 3.0, the version that every phone reads: CRLF, UTF-8, long lines folded
 * between characters.
 */
export function vCard(card: CardFile): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${structuredName(card.name)}`,
    `FN:${escaped(card.name)}`,
    ...property('ORG', card.company),
    ...property('TITLE', card.headline),
    ...property('TEL;TYPE=CELL', card.phone),
    ...property('EMAIL;TYPE=INTERNET', card.email),
    ...property('URL', card.website),
    ...property('URL', card.linkedin),
    ...property('X-SOCIALPROFILE;TYPE=linkedin', card.linkedin),
    ...property('NOTE', card.note),
    ...property('REV', card.revisedAt),
    ...property('UID', card.uid && urnOf(card.uid)),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function property(name: string, value: string | undefined): string[] {
  return value === undefined || value.trim() === '' ? [] : [`${name}:${escaped(value)}`];
}

const urnOf = (uid: string): string => (/^[0-9a-f]{8}-[0-9a-f-]{27}$/iu.test(uid) ? `urn:uuid:${uid}` : uid);

/** Semicolons and commas separate in vCards, and a line end would begin a new property. */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');
}

/** Words that belong to the family name behind them. */
const PARTICLES: ReadonlySet<string> = new Set([
  'van',
  'von',
  'vom',
  'zu',
  'zur',
  'zum',
  'de',
  'del',
  'della',
  'der',
  'den',
  'di',
  'da',
  'das',
  'do',
  'dos',
  'du',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'binti',
  'ibn',
  'ben',
  'ter',
  'ten',
  'te',
  'af',
  'av',
]);

/** Family;Given;;; — a guess at where the family name begins; FN carries the name as its owner writes it. */
function structuredName(name: string): string {
  const words = name.trim().split(/\s+/u);
  let family = words.length > 1 ? words.length - 1 : words.length;
  while (family > 1 && PARTICLES.has((words[family - 1] ?? '').toLowerCase())) family--;
  return `${escaped(words.slice(family).join(' '))};${escaped(words.slice(0, family).join(' '))};;;`;
}

/** Continuation lines begin with a space, which counts; a character is never cut in two. */
function folded(line: string): string {
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (bytes + size > MAX_LINE_BYTES) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Letters that do not fall apart into a base letter and an accent. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A file name that every system takes; names in other scripts give `contact.vcf`.
 *
 * @example vCardFileName('María Fernández') // 'maria-fernandez.vcf'
 */
export function vCardFileName(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/gu, (letter) => SPELLED[letter] ?? '')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '');
  return `${slug === '' ? 'contact' : slug}.vcf`;
}
