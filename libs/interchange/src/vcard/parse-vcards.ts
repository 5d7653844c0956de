/** One line of a card: `EMAIL;TYPE=INTERNET:ada@example.org`. */
export interface CardProperty {
  /** Upper case, without group. */
  readonly name: string;
  /** As written, such as `TYPE=CELL`. */
  readonly parameters: readonly string[];
  /** Unescaped; the parts of structured values (`N`, `ORG`) stay separated by `;`. */
  readonly value: string;
}

/** One complete card of a file. */
export interface ParsedCard {
  readonly version: string;
  readonly properties: readonly CardProperty[];
}

/**
 * Reads the cards of a `.vcf` text, enough to check what we write: unfolds, unescapes, and counts a card only
 * from `BEGIN:VCARD` to `END:VCARD` with a version, a formatted name and nothing unreadable in between.
 */
export function parseVCards(text: string): ParsedCard[] {
  const cards: ParsedCard[] = [];
  let open: CardProperty[] | undefined;
  let broken = false;
  for (const line of text
    .replace(/\r\n?/gu, '\n')
    .replace(/\n[ \t]/gu, '')
    .split('\n')) {
    if (/^BEGIN:VCARD$/iu.test(line)) {
      broken = open !== undefined;
      open = [];
    } else if (/^END:VCARD$/iu.test(line)) {
      const version = open?.find(({ name }) => name === 'VERSION')?.value;
      const named = open?.some(({ name, value }) => name === 'FN' && value !== '');
      if (open !== undefined && !broken && version !== undefined && named === true)
        cards.push({ version, properties: open });
      open = undefined;
    } else if (open !== undefined && line !== '') {
      const property = parseLine(line);
      if (property === undefined) broken = true;
      else open.push(property);
    }
  }
  return cards;
}

function parseLine(line: string): CardProperty | undefined {
  const parts = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:;]+)*):(.*)$/su.exec(line);
  if (parts?.[1] === undefined) return undefined;
  return {
    name: parts[1].toUpperCase(),
    parameters: (parts[2] ?? '').split(';').filter((parameter) => parameter !== ''),
    value: (parts[3] ?? '').replace(/\\([\\;,nN])/gu, (_, escaped: string) =>
      /n/iu.test(escaped) ? '\n' : escaped,
    ),
  };
}
