const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph|f|v/g, 'p'],
  [/ch|ck|c|q/g, 'k'],
  [/th/g, 't'],
  [/z/g, 's'],
  [/[yj]/g, 'i'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
];
const SHORTEST = 3;
/** A wrong letter in a shorter word makes another word. */
const SHORTEST_WRONG_LETTER = 6;

/** Roughly how a folded word sounds in any of the languages, so that harp, Harfe and arpa are spelled alike: "arp". */
export function soundsOf(word: string): string {
  const sounds = SPELLINGS.reduce((spelled, [letters, sound]) => spelled.replace(letters, sound), word);
  const open = sounds.replace(/[aeiou]+$/, '');
  return open.length >= SHORTEST ? open : sounds;
}

/** Whether two words, given by their sounds, can be one word in two languages: at most one letter apart, the first the same. */
export function soundAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST || long.length - short.length > 1 || short[0] !== long[0]) return false;
  let front = 0;
  while (front < short.length && short[front] === long[front]) front++;
  if (long.length > short.length) return short.slice(front) === long.slice(front + 1);
  return short.length >= SHORTEST_WRONG_LETTER && short.slice(front + 1) === long.slice(front + 1);
}
