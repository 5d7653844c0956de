import { describe, expect, it } from '@jest/globals';
import type { PinView, TopicView } from '@commonground/contracts';
import { newestPinOf, wallPages } from './wall-pages.js';
import { linesOf, wallRoom } from './wall-room.js';

const room = wallRoom(1920, 1080);

const aTopic = (position: number): TopicView => ({
  id: `topic-${position}`,
  name: `Topic ${position}`,
  icon: 'leaf',
  colour: position % 8,
  position,
  closed: false,
});

const aPin = (index: number, topic: number, text = 'A beekeeper for our roof'): PinView => ({
  id: `pin-${String(index).padStart(4, '0')}`,
  topicId: `topic-${topic}`,
  direction: 'need',
  kind: 'help',
  text,
  pinnedAt: new Date(Date.UTC(2026, 4, 4, 18, 0, index)).toISOString(),
  owner: { id: 'x', name: '', initials: '', headline: '', mood: null, full: false },
  edited: false,
});

const somePins = (count: number, topics: number, text?: string): PinView[] =>
  Array.from({ length: count }, (_, index) => aPin(index, index % topics, text));

const idsOf = (pages: ReturnType<typeof wallPages>): string[] =>
  pages.flatMap((page) => page.columns.flat().flatMap((section) => section.pins.map((pin) => pin.id)));

describe('pages of the wall', () => {
  it('has none without pins', () => {
    expect(wallPages([aTopic(0)], [], room)).toEqual([]);
    expect(newestPinOf([])).toBeNull();
  });

  it.each([
    [1, 1],
    [7, 3],
    [300, 8],
  ])('shows each of %d pins in %d topics exactly once', (count, topics) => {
    const pins = somePins(count, topics);
    const shown = idsOf(
      wallPages(
        Array.from({ length: topics }, (_, index) => aTopic(index)),
        pins,
        room,
      ),
    );
    expect(shown).toHaveLength(count);
    expect(new Set(shown).size).toBe(count);
  });

  it('begins with the newest pins of each topic, in the order of the topics', () => {
    const [first] = wallPages([aTopic(1), aTopic(0)], somePins(40, 2), room);
    const sections = first!.columns.flat();
    expect(sections[0]!.topic.id).toBe('topic-0');
    expect(sections[0]!.pins[0]!.id).toBe('pin-0038');
    expect(sections.find(({ topic }) => topic.id === 'topic-1')!.pins[0]!.id).toBe('pin-0039');
  });

  it('never fills a column beyond its height, however long the texts', () => {
    const long =
      'I am looking for somebody who has moved a family business to a cooperative and can tell how it went.';
    for (const size of [wallRoom(1920, 1080), wallRoom(1080, 1920), wallRoom(1024, 768)]) {
      for (const page of wallPages([aTopic(0), aTopic(1)], somePins(31, 2, long), size)) {
        expect(page.columns.length).toBeLessThanOrEqual(size.columns);
        for (const column of page.columns) {
          const lines = linesOf(long, size.charactersPerLine);
          const pins = column.flatMap((section) => section.pins).length;
          const height = column.length * size.heading + pins * (size.frame + lines * size.line);
          expect(height).toBeLessThanOrEqual(size.height);
        }
      }
    }
  });

  it('lets short sections share a column', () => {
    const [page] = wallPages([aTopic(0), aTopic(1)], [aPin(0, 0), aPin(1, 1)], room);
    expect(page!.columns).toHaveLength(1);
    expect(page!.columns[0]).toHaveLength(2);
  });

  it('fills a column with the next topic instead of leaving it empty', () => {
    const pins = [aPin(0, 0), ...Array.from({ length: 9 }, (_, index) => aPin(index + 1, 1))];
    const [page] = wallPages([aTopic(0), aTopic(1)], pins, room);
    expect(page!.columns[0]!.map(({ topic }) => topic.id)).toEqual(['topic-0', 'topic-1']);
    expect(page!.columns[1]!.map(({ topic }) => topic.id)).toEqual(['topic-1']);
  });

  it('leaves out pins of a topic that is not there, and counts the words', () => {
    const [page] = wallPages([aTopic(0)], [aPin(0, 0), aPin(1, 9)], room);
    expect(page!.words).toBe(5);
  });

  it('knows the page of the newest pin', () => {
    const topics = [0, 1, 2, 3, 4, 5, 6, 7].map(aTopic);
    const pins = [...somePins(80, 8), aPin(900, 7)];
    const pages = wallPages(topics, pins, room);
    const newest = newestPinOf(pages)!;
    expect(newest.page).toBeGreaterThan(0);
    expect(idsOf([pages[newest.page]!])).toContain('pin-0900');
  });
});

describe('lines of a text', () => {
  it('break between words, and inside words only where they must', () => {
    expect(linesOf('one two three', 7)).toBe(2);
    expect(linesOf('short', 20)).toBe(1);
    expect(linesOf('Donaudampfschifffahrtsgesellschaft', 12)).toBe(3);
    expect(linesOf('', 12)).toBe(1);
  });
});
