import { useSyncExternalStore } from 'react';
import { recall, remember } from './memory.js';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'cg-theme';
const readers = new Set<() => void>();
let theme: Theme | undefined;

const present = (): Theme => (theme ??= THEMES.find((name) => name === recall(KEY)) ?? 'system');

function show(): void {
  const { dataset } = document.documentElement;
  if (present() === 'system') delete dataset['theme'];
  else dataset['theme'] = present();
}

/** Call it before the first paint, so that a chosen theme does not flash. */
export const applyStoredTheme = (): void => show();

function change(next: Theme): void {
  theme = next;
  remember(KEY, next);
  show();
  for (const reader of readers) reader();
}

const subscribe = (reader: () => void) => {
  readers.add(reader);
  return () => void readers.delete(reader);
};

/** The chosen theme, and a way to change it that is remembered on this device. */
export const useTheme = (): [Theme, (theme: Theme) => void] => [
  useSyncExternalStore(subscribe, present, present),
  change,
];
