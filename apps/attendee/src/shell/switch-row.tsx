import * as Switch from '@radix-ui/react-switch';
import { useId } from 'react';

interface SwitchRowProps {
  label: string;
  /** How the switch is called where its label alone does not tell it from others; absent: the label. */
  name?: string;
  hint?: string;
  checked: boolean;
  testId: string;
  onChange: (checked: boolean) => void;
}

/** A switch with one line that says what it does; in a list of class `switches`. */
export function SwitchRow({ label, name = label, hint, checked, testId, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <li className="switch-row">
      <label htmlFor={id}>
        <span className="switch-label">{label}</span>
        {hint !== undefined && (
          <span className="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </label>
      <Switch.Root
        id={id}
        className="switch"
        data-testid={testId}
        aria-label={name}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        checked={checked}
        onCheckedChange={onChange}
      >
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    </li>
  );
}
