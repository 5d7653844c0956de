import { NEGATING_TAIL, type Token } from '../normalise/tokens.js';

const CUES = new Set(
  (
    'no not without except excluding never kein keine keinen keinem keiner keinerlei ohne ausser nicht sans sin pas ' +
    'unerwunscht unwanted'
  ).split(' '),
);
/** Words after a cue that turn it into something else: "not only", "no longer", "nicht nur". */
const HARMLESS = new Set(
  'only just yet sure matter longer problem doubt one nur mehr zuletzt unbedingt'.split(' '),
);
/** Where the reach of a negation ends although the sentence goes on. */
const TURNS = new Set(
  'but just only rather instead with because sondern aber nur mit weil dafur mais pero'.split(' '),
);
const POLITE = new Set('thanks thank you please danke bitte gracias merci'.split(' '));
const REACH = 6;

/**
 * Marks the tokens a text rules out ("no recruiters", "keine Recruiter", "recruiters: no thanks").
 * `inPhrase[i]` says that a token belongs to a known phrase ("no-code"), where a cue is no cue.
 */
export function negatedTokens(tokens: readonly Token[], inPhrase: ReadonlyArray<boolean>): boolean[] {
  const negated = new Array<boolean>(tokens.length).fill(false);
  tokens.forEach((token, at) => {
    if ((!CUES.has(token.word) && token.word !== NEGATING_TAIL) || inPhrase[at]) return;
    const next = tokens[at + 1];
    if (next && !next.opensClause && HARMLESS.has(next.word)) return;
    if (markAfter(tokens, at, negated) === 0) markBefore(tokens, at, negated);
  });
  return negated;
}

function markAfter(tokens: readonly Token[], at: number, negated: boolean[]): number {
  let marked = 0;
  for (let index = at + 1; index < tokens.length && index <= at + REACH; index++) {
    const token = tokens[index];
    if (!token || token.opensClause || TURNS.has(token.word)) break;
    if (POLITE.has(token.word)) continue;
    negated[index] = true;
    marked++;
  }
  return marked;
}

/** "Recruiter bitte nicht", "Agencies: no thanks": the cue speaks of what stood before it. */
function markBefore(tokens: readonly Token[], at: number, negated: boolean[]): void {
  let clauses = tokens[at]?.opensClause ? 1 : 0;
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const token = tokens[index];
    if (!token) break;
    negated[index] = true;
    if (token.opensClause && clauses-- <= 0) break;
    if (token.opensClause) break;
  }
}
