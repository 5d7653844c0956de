import type { PinView, TopicView } from '@commonground/contracts';
import { wordsOf } from '../screens/dwell.js';
import { linesOf, type WallRoom } from './wall-room.js';

/** Some pins of one topic, under its name. */
export interface WallSection {
  readonly topic: TopicView;
  readonly pins: readonly PinView[];
}

/** One page of the wall: columns from left to right, each with one or more sections. */
export interface WallPage {
  readonly columns: readonly (readonly WallSection[])[];
  readonly words: number;
}

/**
 * Lays the pins out on pages that never scroll. Every topic comes first with its newest pins, in the order of the
 * topics; what did not fit follows on later pages in the same way. Pins of an unknown topic are left out.
 */
export function wallPages(
  topics: readonly TopicView[],
  pins: readonly PinView[],
  room: WallRoom,
): readonly WallPage[] {
  const pages: WallPage[] = [];
  const columns = columnsOf(sectionsOf(topics, pins, room), room);
  for (let from = 0; from < columns.length; from += room.columns) {
    const page = columns.slice(from, from + room.columns);
    const shown = page.flat().flatMap((section) => section.pins);
    pages.push({ columns: page, words: shown.reduce((sum, pin) => sum + wordsOf(pin.text), 0) });
  }
  return pages;
}

/** The page with the newest pin, and when it was pinned (ms); null on an empty wall. */
export function newestPinOf(pages: readonly WallPage[]): { page: number; at: number } | null {
  let newest: { page: number; at: number } | null = null;
  pages.forEach(({ columns }, page) => {
    for (const pin of columns.flat().flatMap((section) => section.pins)) {
      const at = Date.parse(pin.pinnedAt);
      if (!newest || at > newest.at) newest = { page, at };
    }
  });
  return newest;
}

/** Every topic in turn gives as many pins as fill a column, until none has any left. */
function sectionsOf(topics: readonly TopicView[], pins: readonly PinView[], room: WallRoom): WallSection[] {
  const sections: WallSection[] = [];
  let waiting = [...topics]
    .sort((a, b) => a.position - b.position)
    .map((topic) => ({ topic, pins: newestFirst(pins.filter((pin) => pin.topicId === topic.id)) }))
    .filter((topic) => topic.pins.length > 0);
  while (waiting.length > 0) {
    waiting = waiting.flatMap(({ topic, pins: left }) => {
      const count = Math.max(1, cardsWithin(room.height - room.heading, left, room));
      sections.push({ topic, pins: left.slice(0, count) });
      return left.length > count ? [{ topic, pins: left.slice(count) }] : [];
    });
  }
  return sections;
}

/** How many of the cards, from the first, fit into this height. */
function cardsWithin(height: number, pins: readonly PinView[], room: WallRoom): number {
  let used = 0;
  const beyond = pins.findIndex((pin) => {
    used += cardHeight(pin, room);
    return used > height;
  });
  return beyond === -1 ? pins.length : beyond;
}

/** Sections flow from column to column; one that is cut goes on in the next column under its name. */
function columnsOf(sections: readonly WallSection[], room: WallRoom): WallSection[][] {
  const columns: WallSection[][] = [];
  let rest = 0;
  for (const { topic, pins } of sections) {
    let left = pins;
    while (left.length > 0) {
      let goesOn = columns.at(-1)?.at(-1)?.topic.id === topic.id;
      let count = cardsWithin(rest - (goesOn ? 0 : room.heading), left, room);
      if (count === 0) {
        columns.push([]);
        rest = room.height;
        goesOn = false;
        // A card that is taller than a column still has to be somewhere.
        count = Math.max(1, cardsWithin(rest - room.heading, left, room));
      }
      const placed = left.slice(0, count);
      const column = columns.at(-1) ?? [];
      if (goesOn) column.push({ topic, pins: [...(column.pop()?.pins ?? []), ...placed] });
      else column.push({ topic, pins: placed });
      rest -= placed.reduce((sum, pin) => sum + cardHeight(pin, room), goesOn ? 0 : room.heading);
      left = left.slice(count);
    }
  }
  return columns;
}

const cardHeight = (pin: PinView, room: WallRoom): number =>
  room.frame + room.line * linesOf(pin.text, room.charactersPerLine);

/** Equal times keep one order (by id), so that cards do not change places by themselves. */
const newestFirst = (pins: readonly PinView[]): PinView[] =>
  [...pins].sort((a, b) => b.pinnedAt.localeCompare(a.pinnedAt) || a.id.localeCompare(b.id));
