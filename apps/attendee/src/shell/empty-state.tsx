import { ThreadLine } from '@commonground/ui';
import type { ReactNode } from 'react';

/** Says what will happen, when, and one thing to do meanwhile. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty">
      <ThreadLine />
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
