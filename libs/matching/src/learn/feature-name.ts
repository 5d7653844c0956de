/**
 * What no model may be told about people, in any language of the product. The names alone are no proof; what proves it
 * is that the engine’s own shapes have no place for them, and that a model refuses them by name.
 */
const FORBIDDEN = [
  ...[
    'gender',
    'sex',
    'age',
    'birthday',
    'birthdate',
    'birthyear',
    'race',
    'ethnicity',
    'religion',
    'photo',
    'picture',
  ],
  ...['geschlecht', 'alter', 'geburtstag', 'herkunft', 'hautfarbe', 'foto', 'bild'],
] as const;

type Forbidden = (typeof FORBIDDEN)[number];

/** A name that a model may learn from; a forbidden one is `never` and does not compile. */
export type FeatureName<Name extends string> = Lowercase<Name> extends Forbidden ? never : Name;

/**
 * Stops a model from being told what it must not know, also as a part of a name: `partner_age`, `ageGap`.
 * @throws RangeError naming the feature
 */
export function refuseForbidden(names: readonly string[]): void {
  const forbidden = new Set<string>(FORBIDDEN);
  for (const name of names) {
    const words = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    if (words.some((word) => forbidden.has(word))) throw new RangeError(`No model may learn from “${name}”.`);
  }
}
