import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPerson, anInput } from '../testing/a-person.js';
import { suggest } from './engine.js';
import { DEFAULT_SETTINGS, type EngineInput, type MatchPerson, type SuggestedPair } from './model.js';

const newcomer = (id: string) => aPerson(id).with({ welcome: 'newcomer' });
const buddy = (id: string) => aPerson(id).with({ welcome: 'buddy' });
const cards = (people: readonly MatchPerson[], change: Partial<EngineInput> = {}): SuggestedPair[] =>
  suggest(anInput(people, change));
const pairsOf = (pairs: readonly SuggestedPair[]): string[] => pairs.map(({ a, b }) => `${a} ${b}`).sort();

describe('newcomers and their buddies', () => {
  it('a first-timer who wrote nothing is met by a buddy at once, and the card says why to both', () => {
    const [card, ...others] = cards([buddy('ada').build(), newcomer('zoe').build(), aPerson('bo').build()]);
    expect(others).toEqual([]);
    expect(card).toMatchObject({
      a: 'ada',
      b: 'zoe',
      label: 'open-chat',
      benefits: { a: { code: 'welcomes', fact: null }, b: { code: 'welcomed', fact: null } },
      facts: [],
    });
  });

  it('a newcomer whose need the buddy answers gets that as a match', () => {
    const people = [buddy('ada').offers('attorney').build(), newcomer('zoe').needs('a lawyer').build()];
    const [card] = cards(people);
    expect(card).toMatchObject({ label: 'match', benefits: { b: { code: 'they-offer-what-you-need' } } });
    expect(card?.facts.map(({ text }) => text)).toContain('attorney');
  });

  it('what both wrote under one topic of the wall is where they begin', () => {
    const people = [
      buddy('ada').needs('bread').offers('yoga').build(),
      newcomer('zoe').offers('harpsichords').build(),
    ];
    const [card] = cards(people);
    expect(card).toMatchObject({ label: 'open-chat', question: { params: { topic: 'Everything' } } });
    expect(card?.facts.map(({ owner }) => owner)).toEqual(['ada', 'zoe']);
  });

  it('the welcome comes before the fits: a buddy with one free hand gives it to the newcomer', () => {
    const people = [
      buddy('ada').offers('attorney').with({ openSuggestions: 2 }).build(),
      aPerson('bo').needs('a lawyer').build(),
      newcomer('zoe').build(),
    ];
    expect(pairsOf(cards(people))).toEqual(['ada zoe']);
  });

  it('the buddy who had the least attention comes first, and among equals the one who fits best', () => {
    const tired = buddy('ada').with({ shown: 4 }).offers('attorney').build();
    const zoe = newcomer('zoe').needs('a lawyer').build();
    const meets = (pairs: readonly SuggestedPair[]) =>
      pairs.filter(({ b, label }) => b === 'zoe' && label === 'open-chat').map(({ a }) => a);
    expect(meets(cards([tired, buddy('bo').build(), zoe]))).toEqual(['bo']);
    const fresh = buddy('cem').offers('attorney').build();
    expect(cards([buddy('bo').build(), fresh, zoe])).toMatchObject([{ a: 'cem', label: 'match' }]);
  });

  it('among equals a common language decides', () => {
    const speaks = (id: string, language: string) =>
      buddy(id)
        .with({ languages: [language] })
        .build();
    const zoe = newcomer('zoe')
      .with({ languages: ['de'] })
      .build();
    expect(pairsOf(cards([speaks('ada', 'en'), speaks('bo', 'de'), zoe]))).toEqual(['bo zoe']);
  });

  it('newcomers are spread over the buddies', () => {
    const guests = Array.from({ length: 6 }, (_, at) => newcomer(`z${at}`).build());
    const pairs = cards([buddy('ada').build(), buddy('bo').build(), buddy('cem').build(), ...guests]);
    const loads = ['ada', 'bo', 'cem'].map((id) => pairs.filter(({ a }) => a === id).length);
    expect(loads).toEqual([2, 2, 2]);
  });

  it('nobody is welcomed twice, whatever became of the first card', () => {
    const people = [buddy('ada').build(), buddy('bo').build(), newcomer('zoe').build()];
    for (const state of ['open', 'declined', 'expired', 'met'] as const)
      expect(cards(people, { history: [{ a: 'ada', b: 'zoe', state, at: 0 }] })).toEqual([]);
  });

  it('an absent buddy whom the newcomer has met already was the welcome', () => {
    const people = [buddy('ada').with({ present: false }).build(), buddy('bo').build()];
    const history = [{ a: 'ada', b: 'zoe', state: 'met', at: 0 }] as const;
    expect(cards([...people, newcomer('zoe').build()], { history })).toEqual([]);
  });

  it('a buddy who comes in is led to the newcomer who waits, and a change elsewhere to nobody', () => {
    const people = [buddy('ada').build(), newcomer('zoe').build(), aPerson('bo').build()];
    expect(pairsOf(cards(people, { changed: ['ada'] }))).toEqual(['ada zoe']);
    expect(cards(people, { changed: ['bo'] })).toEqual([]);
  });

  it('surprises and open chats never take a buddy from a newcomer', () => {
    const people = [
      buddy('ada').build(),
      newcomer('zoe').build(),
      ...Array.from({ length: 6 }, (_, at) => aPerson(`p${at}`).build()),
    ];
    const settings = { ...DEFAULT_SETTINGS, openChat: true, serendipity: 1, maxOpenPerPerson: 1 };
    expect(pairsOf(cards(people, { settings }))).toContain('ada zoe');
  });

  it('as many newcomers have a buddy as can have one, within budgets and rules, whatever the room', () => {
    const anybody = fc.record({
      welcome: fc.constantFrom('newcomer', 'buddy', undefined),
      line: fc.constantFrom('', 'a lawyer', 'attorney', 'yoga'),
      openSuggestions: fc.integer({ min: 0, max: 2 }),
      shown: fc.nat(4),
      mood: fc.constantFrom('open', 'open', 'not-now', 'approach-me' as const),
    });
    const rules = fc.array(fc.boolean(), { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 9 }), rules, fc.boolean(), (drafts, apart, openChat) => {
        const people = drafts.map(({ welcome, line, ...rest }, at) => {
          const builder = aPerson(`p${at}`).with({ ...rest, ...(welcome && { welcome }) });
          return (line === '' ? builder : at % 2 ? builder.needs(line) : builder.offers(line)).build();
        });
        const at = (id: string): number => Number(id.slice(1));
        const mayMeet = (a: string, b: string): boolean =>
          !apart[Math.min(at(a), at(b)) * 10 + Math.max(at(a), at(b))];
        const settings = { ...DEFAULT_SETTINGS, openChat, maxOpenPerPerson: 2 };
        const pairs = cards(people, { settings, mayMeet });

        const load = new Map(people.map(({ id, openSuggestions }) => [id, openSuggestions]));
        for (const { a, b } of pairs) {
          expect(mayMeet(a, b)).toBe(true);
          for (const id of [a, b]) load.set(id, (load.get(id) ?? 0) + 1);
        }
        for (const { id } of people.filter(({ openSuggestions }) => openSuggestions < 2))
          expect(load.get(id)).toBeLessThanOrEqual(2);
        expect(new Set(pairsOf(pairs)).size).toBe(pairs.length);

        const isIn = ({ mood, openSuggestions }: MatchPerson): boolean =>
          mood !== 'not-now' && openSuggestions < 2;
        const guests = people.filter((person) => person.welcome === 'newcomer' && isIn(person));
        const hosts = people.filter((person) => person.welcome === 'buddy' && isIn(person));
        const isWith = (id: string): boolean =>
          pairs.some(({ a, b }) => hosts.some((host) => [a, b].includes(host.id) && [a, b].includes(id)));
        const welcomed = guests.filter(({ id }) => isWith(id)).length;
        const room = new Map(hosts.map(({ id, openSuggestions }) => [id, 2 - openSuggestions]));
        expect(welcomed).toBe(mostWelcomed(guests, hosts, room, mayMeet));
      }),
    );
  });
});

/** How many newcomers can have a buddy at all: every choice is tried. */
function mostWelcomed(
  [first, ...rest]: readonly MatchPerson[],
  hosts: readonly MatchPerson[],
  room: ReadonlyMap<string, number>,
  mayMeet: (a: string, b: string) => boolean,
): number {
  if (!first) return 0;
  let most = mostWelcomed(rest, hosts, room, mayMeet);
  for (const { id } of hosts) {
    const free = room.get(id) ?? 0;
    if (free === 0 || !mayMeet(first.id, id)) continue;
    most = Math.max(most, 1 + mostWelcomed(rest, hosts, new Map(room).set(id, free - 1), mayMeet));
  }
  return most;
}
