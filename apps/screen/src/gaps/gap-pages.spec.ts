import { describe, expect, it } from '@jest/globals';
import type { PinView, RoomGap } from '@commonground/contracts';
import { gapPages } from './gap-pages.js';
import { whoSeeks } from './who-seeks.js';

const aPin = (id: string, ownerId: string, name = '', text = `Words of ${ownerId}`): PinView => ({
  id,
  topicId: 't',
  direction: 'need',
  kind: 'help',
  text,
  pinnedAt: '2026-11-22T18:00:00Z',
  edited: false,
  owner: { id: ownerId, name, initials: '', headline: '', mood: null, full: false },
});
const aGap = (id: string, label: string, ...pinIds: string[]): RoomGap => ({ id, label, pinIds });
const all = (gaps: RoomGap[], pins: PinView[]) => gapPages(gaps, pins, []).flatMap((page) => page.gaps);

describe('pages of gaps', () => {
  it('show the name of the catalogue and whoever agreed, and nobody else’s words', () => {
    const pins = [aPin('1', 'ada', 'Ada Nwosu'), aPin('2', 'bo'), aPin('3', 'bo')];
    const [gap] = all([aGap('g', 'tax adviser', '1', '2', '3')], pins);
    expect(gap).toMatchObject({ label: 'Tax adviser', people: 2, names: ['Ada Nwosu'] });
  });

  it('leave out what only words of people would name who did not agree', () => {
    const pins = [aPin('1', 'ada', 'Ada Nwosu', 'Quokka whispering'), aPin('2', 'bo', '', 'Secret wish')];
    const gaps = [aGap('g', '', '1'), aGap('h', '', '2')];
    expect(all(gaps, pins).map(({ label }) => label)).toEqual(['Quokka whispering']);
  });

  it('are in agreed words even where those who did not agree came first', () => {
    const pins = [aPin('1', 'bo', '', 'Secret wish'), aPin('2', 'ada', 'Ada Nwosu', 'Open wish')];
    expect(all([aGap('g', '', '1', '2')], pins)[0]?.label).toBe('Open wish');
  });

  it('let a gap go with its pins', () => {
    expect(all([aGap('g', 'lawyer', '1')], [])).toEqual([]);
  });

  it('begin with what most people miss', () => {
    const pins = [aPin('1', 'ada'), aPin('2', 'bo'), aPin('3', 'cem')];
    const gaps = [aGap('g', 'baker', '1'), aGap('h', 'lawyer', '2', '3')];
    expect(all(gaps, pins).map(({ label }) => label)).toEqual(['Lawyer', 'Baker']);
  });

  it.each([1, 3, 4, 11])('show each of %d once, at most three a page, evenly', (count) => {
    const pins = Array.from({ length: count }, (_, at) => aPin(`p${at}`, `o${at}`));
    const gaps = pins.map(({ id }) => aGap(id, `thing ${id}`, id));
    const sizes = gapPages(gaps, pins, []).map((page) => page.gaps.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });
});

describe('who seeks', () => {
  it.each([
    [1, [], 'someone', 1],
    [4, [], 'several', 4],
    [5, [], 'people', 5],
    [1, ['Ada'], 'named', 1],
    [2, ['Ada', 'Bo'], 'named', 2],
    [2, ['Ada'], 'namedAndMore', 1],
    [3, ['Ada', 'Bo', 'Cem'], 'namedAndMore', 2],
    [6, ['Ada'], 'among', 6],
  ])('%d people, of whom %j agreed: %s', (people, names, key, count) => {
    expect(whoSeeks({ people, names })).toMatchObject({ key, count });
  });
});
