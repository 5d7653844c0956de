import { describe, expect, it } from '@jest/globals';
import type { PersonView } from '@commonground/contracts';
import { furtherFields, peoplePages } from './people-pages.js';

const aPerson = (name: string, changes: Partial<PersonView> = {}): PersonView => ({
  id: name,
  name,
  headline: 'Restores old boats',
  company: '',
  mood: null,
  full: false,
  fields: {},
  ...changes,
});

const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) => aPerson(`Person ${String(index).padStart(3, '0')}`));

describe('pages of people', () => {
  it('has none without people', () => {
    expect(peoplePages([], 'en')).toEqual([]);
  });

  it.each([1, 6, 7, 13, 100])('shows each of %d people once, at most six a page, evenly', (count) => {
    const pages = peoplePages(crowd(count), 'en');
    const sizes = pages.map((page) => page.people.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(6);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  it('sorts by name as the language does', () => {
    const [page] = peoplePages([aPerson('Zoe'), aPerson('Özlem'), aPerson('Paul')], 'de');
    expect(page!.people.map(({ name }) => name)).toEqual(['Özlem', 'Paul', 'Zoe']);
  });

  it('shows only fields that are there, at most two, without scheme', () => {
    const fields = {
      phone: '+49 30 1',
      website: 'https://www.boats.example/',
      bio: 'Long story',
      email: 'a@b.c',
    };
    expect(furtherFields(aPerson('Ada', { fields }))).toEqual(['boats.example', 'a@b.c']);
    expect(furtherFields(aPerson('Ada'))).toEqual([]);
  });

  it('counts the words to read', () => {
    const [page] = peoplePages([aPerson('Ada Nwosu', { company: 'Wharf' })], 'en');
    expect(page!.words).toBe(6);
  });
});
