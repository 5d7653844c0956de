import { Picture, type PictureProps } from './picture.js';

/** The mark of the product: a thread between two cards. */
export function ThreadMark({ label }: PictureProps) {
  return (
    <Picture className="cg-mark" label={label} viewBox="0 0 40 24">
      <rect className="cg-mark-card" x="1.5" y="3" width="12" height="16" rx="2" />
      <rect className="cg-mark-card" x="26.5" y="5" width="12" height="16" rx="2" />
      <path className="cg-mark-thread" d="M7.5 11c7-9 9 13 14 6s4-10 11-4" />
      <circle className="cg-mark-knot" cx="7.5" cy="11" r="2" />
      <circle className="cg-mark-knot" cx="32.5" cy="13" r="2" />
    </Picture>
  );
}

/** A thread from side to side: a divider, or with `busy` the sign that something is on its way. */
export function ThreadLine({ busy = false, label }: PictureProps & { busy?: boolean }) {
  const voice = busy ? { role: 'status', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <div {...voice} className={busy ? 'cg-thread cg-thread-busy' : 'cg-thread'}>
      <svg viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden focusable="false">
        <path d="M0 6c30-8 45 8 75 1s40-7 60-1 40 5 65 0" vectorEffect="non-scaling-stroke" />
      </svg>
    </div>
  );
}
