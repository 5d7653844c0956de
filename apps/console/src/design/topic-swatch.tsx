import type { TopicIcon as IconName } from '@commonground/contracts/constants';
import { TopicIcon } from '@commonground/ui';

/** A topic's colour with its icon: colour never speaks alone. */
export function TopicSwatch({ icon, colour }: { icon: IconName; colour: number }) {
  return (
    <span
      className="console-swatch"
      style={{ background: `var(--cg-topic-${colour})`, color: `var(--cg-topic-ink-${colour})` }}
    >
      <TopicIcon icon={icon} />
    </span>
  );
}
