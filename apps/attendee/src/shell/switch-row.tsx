import { Switch } from 'radix-ui';
import { useId } from 'react';

interface SwitchRowProps {
  label: string;
  hint: string;
  checked: boolean;
  testId: string;
  onChange: (checked: boolean) => void;
}

/** A switch with one line that says what it does; in a list of class `switches`. */
export function SwitchRow({ label, hint, checked, testId, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <li className="switch-row">
      <label htmlFor={id}>
        <span className="switch-label">{label}</span>
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      </label>
      <Switch.Root
        id={id}
        className="switch"
        data-testid={testId}
        aria-label={label}
        aria-describedby={`${id}-hint`}
        checked={checked}
        onCheckedChange={onChange}
      >
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    </li>
  );
}
