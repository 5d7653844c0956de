import { Picture } from './picture.js';

/** Twelve outlines that nobody confuses across a room. */
const SHAPES = [
  'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z',
  'M3 3h18v18H3z',
  'M12 2l11 20H1z',
  'M12 1l9 11-9 11-9-11z',
  'M12 1l3.2 7.4 8 .7-6.1 5.3 1.9 7.800L12 18l-7 4.2 1.9-7.800L.8 9.100l8-.700z',
  'M12 22C4 16.5 1.5 13 1.5 8.500A5.5 5.5 0 0 1 12 6a5.5 5.5 0 0 1 10.5 2.500C22.5 13 20 16.5 12 22z',
  'M16 2a10.5 10.5 0 1 0 0 20 12 12 0 0 1 0-20z',
  'M8.5 2h7v6.500H22v7h-6.500V22h-7v-6.500H2v-7h6.500z',
  'M12 1c5 7 8 10 8 14a8 8 0 0 1-16 0c0-4 3-7 8-14z',
  'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 5.500a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
  'M14 1L4 13.500h6.500L9 23l11-13.500h-7z',
  'M4 1h3v22H4zM7 2l15 6-15 6z',
] as const;

/** The sign that both phones of a pair show. `sign` is 0 to 11; the label names it ("red circle"). */
export function SignShape({ sign, label }: { sign: number; label: string }) {
  const index = sign % SHAPES.length;
  return (
    <Picture className={`cg-sign cg-sign-${index}`} label={label}>
      <path d={SHAPES[index]} fill="currentColor" fillRule="evenodd" />
    </Picture>
  );
}
