import type { Mood } from '@commonground/contracts/constants';
import { Picture, type PictureProps } from './picture.js';

/** Each mood has a shape of its own, so that it can be told without colour. */
const SHAPES: Record<Mood, string> = {
  open: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  'approach-me': 'M12 1.500l3 7.1 7.7.7-5.8 5.1 1.7 7.600L12 18l-6.6 4 1.7-7.600L1.3 9.3 9 8.600z',
  'known-only': 'M12 3a9 9 0 0 0 0 18zM14.5 3.400v2.100a7 7 0 0 1 0 13v2.100a9 9 0 0 0 0-17.200z',
  'not-now': 'M4 9.500h16a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1z',
};

/** How somebody feels about being approached: a full circle, a star, a half circle, a bar. */
export function MoodShape({ mood, label }: PictureProps & { mood: Mood }) {
  return (
    <Picture className={`cg-mood cg-mood-${mood}`} label={label}>
      <path d={SHAPES[mood]} fill="currentColor" />
    </Picture>
  );
}
