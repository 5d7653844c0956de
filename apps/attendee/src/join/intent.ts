import type { TopicView } from '@commonground/contracts';
import type { Direction, TopicIcon } from '@commonground/contracts/constants';
import type { MessageKey } from '../messages/en.js';

/** What somebody wants to pin. `topicId` is null until the person chose one: then the text chooses. */
export interface Intent {
  direction: Direction;
  text: string;
  topicId: string | null;
}

/** A phrase to tap instead of typing, and the icon of the topic in which it is probably at home. */
interface IntentChip {
  key: MessageKey;
  icon: TopicIcon;
}

/** Phrases by direction; the words are in the catalogues. */
export const INTENT_CHIPS: Record<Direction, readonly IntentChip[]> = {
  need: [
    { key: 'chip.need.lawyer', icon: 'scale' },
    { key: 'chip.need.tax', icon: 'coin' },
    { key: 'chip.need.investor', icon: 'coin' },
    { key: 'chip.need.web', icon: 'code' },
    { key: 'chip.need.design', icon: 'palette' },
    { key: 'chip.need.photo', icon: 'palette' },
    { key: 'chip.need.translation', icon: 'book' },
    { key: 'chip.need.mentor', icon: 'book' },
    { key: 'chip.need.marketing', icon: 'megaphone' },
    { key: 'chip.need.job', icon: 'handshake' },
    { key: 'chip.need.cofounder', icon: 'spark' },
    { key: 'chip.need.speaker', icon: 'megaphone' },
    { key: 'chip.need.office', icon: 'home' },
  ],
  offer: [
    { key: 'chip.offer.lawyer', icon: 'scale' },
    { key: 'chip.offer.tax', icon: 'coin' },
    { key: 'chip.offer.investor', icon: 'coin' },
    { key: 'chip.offer.web', icon: 'code' },
    { key: 'chip.offer.design', icon: 'palette' },
    { key: 'chip.offer.photo', icon: 'palette' },
    { key: 'chip.offer.translation', icon: 'book' },
    { key: 'chip.offer.mentor', icon: 'book' },
    { key: 'chip.offer.marketing', icon: 'megaphone' },
    { key: 'chip.offer.job', icon: 'handshake' },
    { key: 'chip.offer.accounting', icon: 'coin' },
    { key: 'chip.offer.speaker', icon: 'megaphone' },
    { key: 'chip.offer.office', icon: 'home' },
  ],
  both: [
    { key: 'chip.both.cofounder', icon: 'spark' },
    { key: 'chip.both.experience', icon: 'handshake' },
    { key: 'chip.both.language', icon: 'book' },
    { key: 'chip.both.project', icon: 'handshake' },
    { key: 'chip.both.mentor', icon: 'book' },
    { key: 'chip.both.office', icon: 'home' },
    { key: 'chip.both.clients', icon: 'handshake' },
    { key: 'chip.both.volunteering', icon: 'heart' },
  ],
};

/** Letters that two words must share at the start to count as akin: "design" and "Designerin". */
const SHARED_STEM = 5;

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/\p{L}{4,}/gu) ?? [];

const akin = (a: string, b: string) => a === b || a.slice(0, SHARED_STEM) === b.slice(0, SHARED_STEM);

/**
 * The topic under which a text goes: the one that was chosen, else one whose name shares a word with the
 * text, else one with the icon of the tapped phrase, else the first that is open. Null: none is open.
 */
export function topicFor(
  intent: Intent,
  topics: readonly TopicView[],
  icon: TopicIcon | undefined,
): TopicView | null {
  const open = topics.filter(({ closed }) => !closed).sort((a, b) => a.position - b.position);
  const words = wordsOf(intent.text);
  return (
    open.find(({ id }) => id === intent.topicId) ??
    open.find(({ name }) => wordsOf(name).some((part) => words.some((word) => akin(word, part)))) ??
    open.find((topic) => topic.icon === icon) ??
    open[0] ??
    null
  );
}
