import type { ReactNode } from 'react';

/** Small pictures have a label, or are hidden from screen readers because the words stand beside them. */
export interface PictureProps {
  label?: string | undefined;
}

/** An inline drawing on a square of 24 units, as large as the text around it unless CSS says otherwise. */
export function Picture(props: PictureProps & { className: string; children: ReactNode; viewBox?: string }) {
  const { label, className, children, viewBox = '0 0 24 24' } = props;
  const voice = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg {...voice} className={className} viewBox={viewBox} focusable="false">
      {children}
    </svg>
  );
}
