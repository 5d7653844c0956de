import type { StruckFact } from '@commonground/contracts';
import { bodyOf, type Written } from './written.js';

/** Lays what I struck, and took back, a moment ago over what the server knows. */
export function overlayStruckFacts(known: readonly StruckFact[], written: readonly Written[]): StruckFact[] {
  const struck = new Map(known.map((fact) => [fact.id, fact]));
  for (const entry of written) {
    if (entry.command.name === 'strikeFact') {
      const fact = bodyOf<StruckFact>(entry);
      struck.set(fact.id, fact);
    } else if (entry.command.name === 'unstrikeFact') {
      struck.delete(entry.command.params.struckFactId ?? '');
    }
  }
  return [...struck.values()];
}
