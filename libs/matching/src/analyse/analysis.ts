import type { Token } from '../normalise/tokens.js';

/** A half-open range [start, end) of UTF-16 units in the original text. */
export type Span = readonly [start: number, end: number];

/** A concept found in a text. */
export interface ConceptMention {
  readonly id: string;
  /** 0 to 1: how surely and how centrally the text speaks of it. */
  readonly weight: number;
  readonly spans: readonly Span[];
}

/** A content word outside the catalogue. */
export interface StemMention {
  readonly stem: string;
  readonly span: Span;
}

/** What a text says. */
export interface Analysis {
  readonly concepts: readonly ConceptMention[];
  readonly stems: readonly StemMention[];
  /** What the text rules out: a partner who brings it is refused. */
  readonly negations: { readonly concepts: readonly string[]; readonly stems: readonly string[] };
  readonly tokens: readonly Token[];
}
