/**
 * Brings a header to the form in which headers are compared: no case, no accents, no punctuation, single
 * spaces, and without the "(question)" that some ticket shops append.
 *
 * @example comparableHeader('Attendee name: Given name') // 'attendee name given name'
 */
export function comparableHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\((product |order |attendee )?question\)\s*$/u, '')
    .replace(/#/gu, ' # ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}
