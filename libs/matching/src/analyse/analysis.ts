import type { Token } from '../normalise/tokens.js';

/** A half-open range [start, end) of UTF-16 units in the original text. */
export type Span = readonly [start: number, end: number];

/** A concept found in a text. */
export interface ConceptMention {
  readonly id: string;
  /** 0 to 1: how surely and how centrally the text speaks of it. */
  readonly weight: number;
  readonly spans: readonly Span[];
  /** Whether only general words name it ("lessons"): what it is about may stand among the subjects. */
  readonly isGeneral: boolean;
}

/** What a general word is about: the harp in "harp lessons". The catalogue need not know it. */
export interface Subject {
  readonly concept: string | null;
  readonly stem: string;
  /** How the word and its stem sound, to know it again in another language. */
  readonly sounds: readonly string[];
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
  /** What its general words are about. */
  readonly subjects: readonly Subject[];
  /** What the text rules out: a partner who brings it is refused. */
  readonly negations: { readonly concepts: readonly string[]; readonly stems: readonly string[] };
  readonly tokens: readonly Token[];
}
