import type { TopicIcon as TopicIconName } from '@commonground/contracts/constants';
import { Picture, type PictureProps } from './picture.js';

/** Strokes on a square of 24 units. */
const STROKES: Record<TopicIconName, string> = {
  handshake: 'M2 8l4-2 4 1 2-1 4 1 6-1v8l-3 1-5 4-3 1-6-5-3-1zM10 11l3-4 4 4 3 3M9 16l2 2',
  scale: 'M12 3v18M7 21h10M5 6h14M5 6l-3 8a3.2 3.2 0 0 0 6 0zM19 6l-3 8a3.2 3.2 0 0 0 6 0z',
  coin: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15 9a4 4 0 1 0 0 6M7 11h6M7 13.5h6',
  code: 'M8 6l-6 6 6 6M16 6l6 6-6 6M14 4l-4 16',
  palette:
    'M12 3a9 9 0 1 0 0 18c2 0 2-1.5 1.5-2.500S13 16 15 16h3a3 3 0 0 0 3-3c0-6-4-10-9-10zM7.5 11h.010M11 7.500h.010M15.5 8.500h.01',
  leaf: 'M4 20C4 9 10 4 20 4c0 11-5 16-13 14M4 20c2-5 5-8 10-10',
  book: 'M12 6c-2-2-5-2-9-2v14c4 0 7 0 9 2 2-2 5-2 9-2V4c-4 0-7 0-9 2zM12 6v14',
  megaphone: 'M4 9v5h4l9 5V4L8 9zM8 14l1 6h3l-1-4.500M20 9v5',
  home: 'M3 11l9-8 9 8M5 9.500V21h14V9.500M10 21v-6h4v6',
  heart: 'M12 20C5 15 3 12 3 8.500A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.500C21 12 19 15 12 20z',
  truck: 'M2 5h12v12H2zM14 9h4l4 4v4h-8M6 15.500a2.2 2.2 0 1 0 .01 0M17 15.500a2.2 2.2 0 1 0 .01 0',
  spark: 'M12 2l2.2 7.800L22 12l-7.8 2.200L12 22l-2.2-7.800L2 12l7.8-2.200z',
};

/** The icon of a topic. Beside the name of the topic it needs no label. */
export function TopicIcon({ icon, label }: PictureProps & { icon: TopicIconName }) {
  return (
    <Picture className="cg-icon" label={label}>
      <path d={STROKES[icon]} fill="none" stroke="currentColor" />
    </Picture>
  );
}
