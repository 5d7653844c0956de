import type { ReadError, ReadErrorCode } from '../table/table.js';
import type { CellIssue, ErrorCode, PlanRow, SkipReason, WarningCode } from './import-plan.js';

/** Languages that the explanations exist in. */
export type ExplainLanguage = 'en' | 'de';

type Texts<Code extends string> = Readonly<Record<Code, Readonly<Record<ExplainLanguage, string>>>>;

const READ_ERRORS: Texts<ReadErrorCode> = {
  'file-too-large': {
    en: 'This file is larger than 20 MB. Split it and import the parts one after another.',
    de: 'Diese Datei ist größer als 20 MB. Teile sie und importiere die Teile nacheinander.',
  },
  'file-empty': {
    en: 'This file is empty. Export the list again and choose that file.',
    de: 'Diese Datei ist leer. Exportiere die Liste noch einmal und wähle diese Datei.',
  },
  'spreadsheet-file': {
    en: 'This is a workbook or document, not a text list. Open it, choose “Save as” and take CSV (UTF-8).',
    de: 'Das ist eine Arbeitsmappe oder ein Dokument, keine Textliste. Öffne sie, wähle „Speichern unter“ und nimm CSV (UTF-8).',
  },
  'not-text': {
    en: 'This file is not text. Export the list as CSV and choose that file.',
    de: 'Diese Datei ist kein Text. Exportiere die Liste als CSV und wähle diese Datei.',
  },
  'unclosed-quote': {
    en: 'A quotation mark opens here and never closes. Close it or remove it.',
    de: 'Hier beginnt ein Anführungszeichen und endet nie. Schließe es oder entferne es.',
  },
  'text-after-quote': {
    en: 'There is text right after a closing quotation mark. Write quotation marks inside a cell twice.',
    de: 'Nach einem schließenden Anführungszeichen steht noch Text. Schreibe Anführungszeichen in einer Zelle doppelt.',
  },
  'no-rows': {
    en: 'There is a header but nobody below it. Check the filter of the export.',
    de: 'Es gibt eine Kopfzeile, aber niemanden darunter. Prüfe den Filter des Exports.',
  },
  'too-many-rows': {
    en: 'This list has more than 100,000 rows. Split it and import the parts one after another.',
    de: 'Diese Liste hat mehr als 100.000 Zeilen. Teile sie und importiere die Teile nacheinander.',
  },
  'too-many-columns': {
    en: 'This list has more than 200 columns. Remove those that are not about people.',
    de: 'Diese Liste hat mehr als 200 Spalten. Entferne die, die nichts über Menschen sagen.',
  },
};

const SKIPS: Texts<SkipReason> = {
  pending: { en: 'not approved or paid yet', de: 'noch nicht bestätigt oder bezahlt' },
  declined: { en: 'declined', de: 'abgelehnt' },
  waitlist: { en: 'on the waiting list', de: 'auf der Warteliste' },
  invited: { en: 'invited, no answer yet', de: 'eingeladen, noch keine Antwort' },
  'not-approved': { en: 'not approved', de: 'nicht bestätigt' },
  'not-attending': { en: 'not attending', de: 'nimmt nicht teil' },
  cancelled: { en: 'cancelled, refunded or transferred', de: 'storniert, erstattet oder übertragen' },
  void: { en: 'ticket is void', de: 'Ticket ist ungültig' },
  unclaimed: { en: 'ticket without a person', de: 'Ticket ohne Person' },
  'duplicate-in-file': { en: 'same person as in row {row}', de: 'dieselbe Person wie in Zeile {row}' },
};

const ISSUES: Texts<ErrorCode | WarningCode> = {
  required: { en: 'a name is missing', de: 'der Name fehlt' },
  'email-invalid': { en: 'this is no e-mail address', de: 'das ist keine E-Mail-Adresse' },
  'too-long': { en: 'this is too long', de: 'das ist zu lang' },
  'too-few-cells': {
    en: 'this row has too few cells; is there a line break in it?',
    de: 'diese Zeile hat zu wenige Zellen; ist darin ein Zeilenumbruch?',
  },
  'too-many-cells': {
    en: 'this row has too many cells; put text with separators in quotation marks',
    de: 'diese Zeile hat zu viele Zellen; setze Text mit Trennzeichen in Anführungszeichen',
  },
  'id-of-another': {
    en: 'this id belongs to somebody else',
    de: 'diese Kennung gehört einer anderen Person',
  },
  'email-of-another': {
    en: 'this address belongs to somebody else',
    de: 'diese Adresse gehört einer anderen Person',
  },
  truncated: { en: 'shortened', de: 'gekürzt' },
  'website-invalid': { en: 'no web address, left out', de: 'keine Webadresse, weggelassen' },
  'linkedin-invalid': {
    en: 'no link to a LinkedIn profile, left out',
    de: 'kein Link zu einem LinkedIn-Profil, weggelassen',
  },
  'language-unknown': { en: 'unknown language, left out', de: 'unbekannte Sprache, weggelassen' },
  'consent-unclear': { en: 'neither yes nor no, taken as no', de: 'weder ja noch nein, gilt als nein' },
};

/** One or two sentences: where a file is broken and what to do about it. */
export function explainReadError(error: ReadError, language: ExplainLanguage): string {
  const words = {
    en: { row: 'Row', column: 'column', line: 'line' },
    de: { row: 'Zeile', column: 'Spalte', line: 'Textzeile' },
  }[language];
  const text = READ_ERRORS[error.code][language];
  if (error.row === undefined) return text;
  const column = error.column === undefined ? '' : `, ${words.column} ${error.column}`;
  const line = error.line === undefined || error.line === error.row ? '' : ` (${words.line} ${error.line})`;
  return `${words.row} ${error.row}${column}${line}: ${text}`;
}

/** A few words: why a row is left out. */
export function explainSkip(reason: SkipReason, language: ExplainLanguage, sameAsRow?: number): string {
  return SKIPS[reason][language].replace('{row}', String(sameAsRow ?? '?'));
}

/** A few words about one cell, with the column in front. */
export function explainIssue(issue: CellIssue<ErrorCode | WarningCode>, language: ExplainLanguage): string {
  const text = ISSUES[issue.code][language];
  if (issue.column === undefined) return text;
  const place =
    typeof issue.column === 'number'
      ? `${language === 'de' ? 'Spalte' : 'column'} ${issue.column}`
      : issue.column;
  return `${place}: ${text}`;
}

/** All there is to say about a row, or an empty string when it goes through as it is. */
export function explainRow(row: PlanRow, language: ExplainLanguage): string {
  const skip = row.reason === undefined ? [] : [explainSkip(row.reason, language, row.sameAsRow)];
  return [...skip, ...[...row.errors, ...row.warnings].map((issue) => explainIssue(issue, language))].join(
    '; ',
  );
}
