import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPerson, anInput } from '../testing/a-person.js';
import { suggest } from './engine.js';
import { DEFAULT_SETTINGS, type EngineInput, type MatchPerson, type SuggestedPair } from './model.js';

const settings = { ...DEFAULT_SETTINGS, openChat: true };
const cards = (people: readonly MatchPerson[], change: Partial<EngineInput> = {}): SuggestedPair[] =>
  suggest(anInput(people, { settings, ...change }));
const covered = (pairs: readonly SuggestedPair[]): Set<string> =>
  new Set(pairs.flatMap(({ a, b }) => [a, b]));

describe('nobody is left out', () => {
  it('two shy newcomers who wrote nothing still meet someone, and nobody promises them anything', () => {
    const [pair, ...others] = cards([aPerson('ada').build(), aPerson('bo').build()]);
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ label: 'open-chat', benefits: { a: null, b: null }, facts: [] });
    expect(pair?.question.params).toEqual({ topic: 'this event' });
  });

  it('whoever is the last without a card is taken in by the one with the fewest', () => {
    const people = [
      aPerson('ada').needs('a lawyer').build(),
      aPerson('bo').offers('attorney').build(),
      aPerson('cem').with({ openSuggestions: 2 }).offers('bread').build(),
      aPerson('zoe').build(),
    ];
    const pairs = cards(people);
    expect(pairs[0]).toMatchObject({ a: 'ada', b: 'bo', label: 'match' });
    expect(pairs[1]).toMatchObject({ label: 'open-chat', b: 'zoe' });
    expect(['ada', 'bo']).toContain(pairs[1]?.a);
    expect(pairs).toHaveLength(2);
  });

  it('where fits fill everybody up, one of them makes room, and its other side keeps a card', () => {
    const people = [
      aPerson('ada').with({ openSuggestions: 2 }).offers('a lawyer', 'help').build(),
      aPerson('bo').with({ openSuggestions: 1 }).offers('a lawyer', 'help').build(),
      aPerson('cem').with({ openSuggestions: 2 }).needs('a lawyer', 'help').build(),
      aPerson('dee').with({ openSuggestions: 1 }).needs('a lawyer', 'help').build(),
      aPerson('zoe').build(),
    ];
    const pairs = cards(people);
    expect(pairs.filter(({ label }) => label === 'match')).toHaveLength(2);
    expect(pairs.filter(({ b }) => b === 'zoe')).toMatchObject([{ label: 'open-chat' }]);
  });

  it('a fit may still come: there is no open chat before the time to wait is over', () => {
    const waits = { ...settings, openChatAfterMs: 600_000 };
    const since = (waitingSince: number) => [
      aPerson('ada').with({ waitingSince }).build(),
      aPerson('bo').with({ waitingSince }).build(),
    ];
    expect(cards(since(400_001), { settings: waits })).toEqual([]);
    expect(cards(since(400_000), { settings: waits })).toHaveLength(1);
  });

  it('whoever asked for people they know does not wait for a chat, in the largest room and at any event', () => {
    const crowd = Array.from({ length: 500 }, (_, at) =>
      aPerson(`crowd ${at}`).with({ waitingSince: 1_000_000 }).build(),
    );
    const known = aPerson('zoe').with({ openSuggestions: 1, waitingSince: 1_000_000 }).build();
    const asking = aPerson('ada').with({ openChatAtOnce: true, waitingSince: 1_000_000 }).build();
    const mayMeet = (a: string, b: string) => ![a, b].includes('ada') || [a, b].includes('zoe');
    for (const openChat of [true, false]) {
      const waits = { ...settings, openChat, openChatAfterMs: 600_000 };
      const pairs = cards([asking, known, ...crowd], { settings: waits, mayMeet });
      expect(pairs).toMatchObject([{ a: 'ada', b: 'zoe', label: 'open-chat' }]);
    }
  });

  it('prefers people who pinned to the same topic of the wall', () => {
    const inTopic = (id: string, topicId: string): MatchPerson => {
      const person = aPerson(id).offers('yoga').build();
      return {
        ...person,
        pins: person.pins.map((pin) => ({ ...pin, topicId, topicName: `Topic ${topicId}` })),
      };
    };
    const people = [inTopic('ada', '1'), inTopic('bo', '2'), inTopic('cem', '2'), inTopic('dee', '1')];
    const pairs = cards(people).map(({ a, b, question }) => `${a} ${b} ${question.params['topic'] ?? ''}`);
    expect(pairs.sort()).toEqual(['ada dee Topic 1', 'bo cem Topic 2']);
  });

  it('everybody who could have a card has one, within budgets and rules, whatever the room', () => {
    const anybody = fc.record({
      line: fc.constantFrom('', 'a lawyer', 'attorney', 'bread', 'yoga'),
      need: fc.boolean(),
      openSuggestions: fc.integer({ min: 0, max: 3 }),
      mood: fc.constantFrom('open', 'not-now', 'approach-me' as const),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 12 }), fc.nat(6), (drafts, modulus) => {
        const people = drafts.map(({ line, need, openSuggestions, mood }, at) => {
          const builder = aPerson(`p${String(at).padStart(2, '0')}`).with({ openSuggestions, mood });
          return (
            line === '' ? builder : need ? builder.needs(line, 'help') : builder.offers(line, 'help')
          ).build();
        });
        const mayMeet = (a: string, b: string): boolean =>
          modulus === 0 || (Number(a.slice(1)) + Number(b.slice(1))) % modulus !== 0;
        const pairs = cards(people, { mayMeet });
        expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
        const load = new Map(people.map(({ id, openSuggestions }) => [id, openSuggestions]));
        for (const { a, b } of pairs) {
          expect(mayMeet(a, b)).toBe(true);
          for (const id of [a, b]) load.set(id, (load.get(id) ?? 0) + 1);
        }
        for (const count of load.values()) expect(count).toBeLessThanOrEqual(settings.maxOpenPerPerson);
        const isOpen = ({ mood, openSuggestions }: MatchPerson): boolean =>
          mood !== 'not-now' && openSuggestions < settings.maxOpenPerPerson;
        for (const one of people) {
          if (!isOpen(one) || (load.get(one.id) ?? 0) > 0) continue;
          const free = people.filter(
            (other) =>
              other !== one &&
              isOpen(other) &&
              mayMeet(one.id, other.id) &&
              (load.get(other.id) ?? 0) < settings.maxOpenPerPerson,
          );
          expect(free.map(({ id }) => `${one.id} could meet ${id}`)).toEqual([]);
        }
        if (modulus === 0 && people.filter(isOpen).length > 1)
          for (const one of people)
            if (isOpen(one) && one.openSuggestions === 0) expect(covered(pairs)).toContain(one.id);
      }),
    );
  });
});
