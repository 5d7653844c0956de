import type { ReactNode } from 'react';
import { groupsOf } from './code-groups.js';

/** A code in groups that the eye can carry. The gap is space only: copied text is the code itself. */
export function GroupedCode({ code }: { code: string }): ReactNode {
  return groupsOf(code).map((group, index) => (
    <span className="code-group" key={index}>
      {group}
    </span>
  ));
}
