import { LANGUAGES, SCENE_KINDS, type Language, type SceneKind } from '@commonground/contracts/constants';

/** What the address of the page asks for. Unknown values count as not asked. */
export interface ScreenOptions {
  /** Show this scene only. */
  readonly scene: SceneKind | null;
  readonly theme: 'dark' | 'light' | 'auto';
  /** Null: the language of the event. */
  readonly language: Language | null;
}

/** Reads `?scene=`, `?theme=` and `?language=` from a query string. */
export function optionsOf(search: string): ScreenOptions {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  return {
    scene: oneOf(SCENE_KINDS, query.get('scene')),
    theme: theme === 'light' || theme === 'auto' ? theme : 'dark',
    language: oneOf(LANGUAGES, query.get('language')),
  };
}

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | null =>
  known.find((item) => item === value) ?? null;
