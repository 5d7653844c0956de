import { de } from './de.js';
import { en } from './en.js';

/** Texts that all three apps share, by flat key. */
export const uiMessages = { en, de };
