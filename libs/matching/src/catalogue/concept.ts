import type { PinKind } from '../pin-kind.js';

/** What sort of thing a concept names. The area decides how much a shared concept says about a fit. */
export type ConceptArea = 'profession' | 'help' | 'role' | 'thing' | 'topic' | 'industry' | 'place' | 'wish';

/** One idea people ask for or offer, with the words for it. The first word of each language is the label. */
export interface Concept {
  readonly id: string;
  readonly area: ConceptArea;
  readonly en: readonly string[];
  readonly de: readonly string[];
  /** Words in further languages: Spanish, French, Portuguese, Italian. */
  readonly further: readonly string[];
  /** Wider concepts: somebody who does this one also does a part of those. */
  readonly broader: readonly string[];
  /** Concepts that serve partly, 0 to 1. Read both ways. */
  readonly related: Readonly<Record<string, number>>;
  /** True where two people who seek this want each other (co-founder, study group). */
  readonly together: boolean;
  /** The pin kind this concept suggests, by direction. */
  readonly kind: { readonly need?: PinKind; readonly offer?: PinKind };
}

interface Links {
  broader?: string[];
  related?: Record<string, number>;
  together?: boolean;
  need?: PinKind;
  offer?: PinKind;
}

/** A row of a catalogue table: id, English words, German words (comma separated), links. */
export type ConceptRow = readonly [id: string, en: string, de: string, links?: Links];

const words = (list: string): string[] => list.split(',').map((word) => word.trim());

/** Turns the rows of one table into concepts of one area. */
export function conceptsOfArea(area: ConceptArea, rows: readonly ConceptRow[]): Concept[] {
  return rows.map(([id, en, de, links = {}]) => ({
    id,
    area,
    en: words(en),
    de: words(de),
    further: [],
    broader: links.broader ?? [],
    related: links.related ?? {},
    together: links.together ?? false,
    kind: { ...(links.need && { need: links.need }), ...(links.offer && { offer: links.offer }) },
  }));
}
