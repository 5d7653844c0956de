import type { PinView, RoomGap, TopicView } from '@commonground/contracts';
import { wordsOf } from '../screens/dwell.js';

/** Something the room lacks, as far as it may be shown. */
export interface ShownGap {
  readonly id: string;
  readonly label: string;
  readonly topic: TopicView | undefined;
  /** How many people look for it. */
  readonly people: number;
  /** Those of them who agreed to be shown on a screen. */
  readonly names: readonly string[];
}

export interface GapPage {
  readonly gaps: readonly ShownGap[];
  readonly words: number;
}

/** Each may take two lines of its own beside who looks for it; more do not fit above the footer. */
const LARGEST_PAGE = 3;
const LEAD_IN_WORDS = 4;

/**
 * What the room lacks, a few things a page, what most people miss first. A need without a name of the catalogue is only
 * shown in words of somebody who agreed to be on a screen; the others are left out.
 */
export function gapPages(
  gaps: readonly RoomGap[],
  pins: readonly PinView[],
  topics: readonly TopicView[],
): readonly GapPage[] {
  const pinById = new Map(pins.map((pin) => [pin.id, pin]));
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const shown = gaps
    .flatMap((gap) => shownGap(gap, pinById, topicById) ?? [])
    .sort(
      (one, other) =>
        other.people - one.people || one.label.localeCompare(other.label) || one.id.localeCompare(other.id),
    );
  const count = Math.ceil(shown.length / LARGEST_PAGE);
  return Array.from({ length: count }, (_, page) => {
    const from = Math.floor((page * shown.length) / count);
    const part = shown.slice(from, Math.floor(((page + 1) * shown.length) / count));
    return { gaps: part, words: part.reduce((sum, gap) => sum + wordsOf(gap.label) + LEAD_IN_WORDS, 0) };
  });
}

/** The names of the catalogue stand in the middle of sentences; here they are a line of their own. */
function capitalised(words: string): string {
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase() + rest.join('');
}

function shownGap(
  { id, label, pinIds }: RoomGap,
  pinById: ReadonlyMap<string, PinView>,
  topicById: ReadonlyMap<string, TopicView>,
): ShownGap | null {
  const needs = pinIds.flatMap((pinId) => pinById.get(pinId) ?? []);
  const agreed = needs.filter(({ owner }) => owner.name !== '');
  const words = label || agreed[0]?.text;
  if (needs.length === 0 || !words) return null;
  return {
    id,
    label: capitalised(words),
    topic: topicById.get(needs[0]?.topicId ?? ''),
    people: new Set(needs.map(({ owner }) => owner.id)).size,
    names: [...new Map(agreed.map(({ owner }) => [owner.id, owner.name])).values()],
  };
}
