import type { TopicView } from '@commonground/contracts';
import type { CSSProperties } from 'react';

/** Hands the two colours of a topic to the style sheet. */
export const topicColours = ({ colour }: TopicView): CSSProperties =>
  ({
    '--topic': `var(--cg-topic-${colour})`,
    '--topic-ink': `var(--cg-topic-ink-${colour})`,
  }) as CSSProperties;
