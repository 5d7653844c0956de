import type { Language } from '@commonground/contracts/constants';

interface Words {
  readonly interrupted: string;
  readonly clash: (from: number, to: number) => string;
  readonly broken: (from: number, to: number) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    interrupted: 'The server stopped before the import was finished. Import the list again.',
    clash: (from, to) =>
      `Somebody in rows ${from} to ${to} was added at the same time. Import the list again.`,
    broken: (from, to) =>
      `Rows ${from} to ${to} could not be stored. Try again; if it stays like this, the log of the server says why.`,
  },
  de: {
    interrupted: 'Der Server wurde beendet, bevor der Import fertig war. Importiere die Liste noch einmal.',
    clash: (from, to) =>
      `Jemand aus den Zeilen ${from} bis ${to} kam zur selben Zeit hinzu. Importiere die Liste noch einmal.`,
    broken: (from, to) =>
      `Die Zeilen ${from} bis ${to} ließen sich nicht speichern. Versuche es noch einmal; bleibt es dabei, nennt das Protokoll des Servers den Grund.`,
  },
};

/** PostgreSQL's state for a value that must be unique and is there already. */
const UNIQUE_VIOLATION = '23505';

/** Why the process did not finish an import. */
export const interruptedText = (language: Language): string => WORDS[language].interrupted;

/** Why a stretch of rows could not be stored. */
export function failureText(language: Language, cause: unknown, from: number, to: number): string {
  const clash =
    typeof cause === 'object' && cause !== null && (cause as { code?: unknown }).code === UNIQUE_VIOLATION;
  return clash ? WORDS[language].clash(from, to) : WORDS[language].broken(from, to);
}
