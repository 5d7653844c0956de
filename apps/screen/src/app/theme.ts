import type { ScreenOptions } from '../screens/options.js';

/** Dark suits a projector; `auto` leaves the choice to the device. */
export function applyTheme(theme: ScreenOptions['theme']): void {
  const root = document.documentElement;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
