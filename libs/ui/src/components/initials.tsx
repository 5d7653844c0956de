import { initialsOf } from '@commonground/kernel';

/** The initials of a person in a disc. The name stands beside it, so it is silent. */
export function Initials({ name }: { name: string }) {
  return (
    <span className="cg-initials" aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
