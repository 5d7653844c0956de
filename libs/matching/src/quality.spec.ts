import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createAnalyser } from './analyse/analyser.js';
import { guessKind } from './analyse/guess-kind.js';
import type { PinDirection } from './pin-kind.js';
import { fitOf } from './score/fit.js';
import { type Intent, intentsOf } from './score/intent.js';
import { rarityIn } from './score/rarity.js';
import { suggest } from './suggest/engine.js';
import { DEFAULT_SETTINGS, type MatchPerson, type MatchPin } from './suggest/model.js';

interface Line {
  person: string;
  index: number;
}
interface Labelled {
  people: {
    id: string;
    role: string;
    company: string;
    languages: string[];
    offers: string[];
    needs: string[];
  }[];
  relevance: { need: Line; offer: Line; grade: number }[];
  traps: { a: string; b: string; why: string }[];
}

const DEPTH = 10;
const folder = process.env['BENCH_DATA'] ?? resolve(import.meta.dirname, '../../../../shared/data');
const file = resolve(folder, 'intents/dev.json');
const onData = existsSync(file) ? describe : describe.skip;

const pinOf = (id: string, direction: PinDirection, text: string): MatchPin => ({
  id,
  direction,
  kind: guessKind(text, direction),
  topicId: 'all',
  topicName: 'All',
  text,
  pinnedAt: 0,
});

function peopleOf(data: Labelled): MatchPerson[] {
  return data.people.map((person) => ({
    id: person.id,
    name: person.id,
    headline: person.role || null,
    company: person.company || null,
    languages: person.languages,
    present: true,
    remote: false,
    mood: 'open',
    met: 0,
    openSuggestions: 0,
    shown: 0,
    pins: [
      ...person.offers.map((text, index) => pinOf(`${person.id}/offer/${index}`, 'offer', text)),
      ...person.needs.map((text, index) => pinOf(`${person.id}/need/${index}`, 'need', text)),
    ],
  }));
}

const lineId = (line: Line, direction: PinDirection): string => `${line.person}/${direction}/${line.index}`;

onData('on the labelled intents of one event', () => {
  it('ranks what serves a need to the top', () => {
    const data = JSON.parse(readFileSync(file, 'utf8')) as Labelled;
    const people = peopleOf(data);
    const analyser = createAnalyser();
    const intents = people.flatMap((person) => intentsOf(person, analyser));
    const rarity = rarityIn(intents);
    const byPin = new Map<string, Intent[]>();
    for (const intent of intents) {
      if (intent.pin) byPin.set(intent.pin.id, [...(byPin.get(intent.pin.id) ?? []), intent]);
    }
    const grades = new Map<string, Map<string, number>>();
    for (const { need, offer, grade } of data.relevance) {
      const key = lineId(need, 'need');
      grades.set(key, (grades.get(key) ?? new Map<string, number>()).set(lineId(offer, 'offer'), grade));
    }

    let ndcg = 0;
    let recall = 0;
    for (const [need, graded] of grades) {
      const lines = byPin.get(need) ?? [];
      const ranked = [...byPin]
        .filter(([id, [first]]) => id.includes('/offer/') && first?.owner !== lines[0]?.owner)
        .map(([id, offers]) => ({
          id,
          strength: Math.max(0, ...lines.flatMap((line) => offers.map((offer) => meet(line, offer)))),
        }))
        .filter(({ strength }) => strength > 0)
        .sort((x, y) => y.strength - x.strength || (x.id < y.id ? -1 : 1))
        .slice(0, DEPTH);
      const gain = (grade: number, rank: number): number => (2 ** grade - 1) / Math.log2(rank + 2);
      const ideal = [...graded.values()].sort((x, y) => y - x).slice(0, DEPTH);
      const best = ideal.reduce((sum, grade, rank) => sum + gain(grade, rank), 0);
      ndcg += ranked.reduce((sum, { id }, rank) => sum + gain(graded.get(id) ?? 0, rank), 0) / best;
      recall += ranked.filter(({ id }) => graded.has(id)).length / graded.size;
    }

    function meet(one: Intent, other: Intent): number {
      if (one.side === other.side) return 0;
      const fit = one.side === 'seek' ? fitOf(one, other, rarity) : fitOf(other, one, rarity);
      return fit?.strength ?? 0;
    }

    const suggested = suggest(
      {
        people,
        history: [],
        mayMeet: () => true,
        now: 0,
        settings: { ...DEFAULT_SETTINGS, maxOpenPerPerson: 100 },
      },
      analyser,
    );
    const pairs = new Set(suggested.map(({ a, b }) => `${a} ${b}`));
    const traps = data.traps.filter(({ a, b }) => pairs.has(a < b ? `${a} ${b}` : `${b} ${a}`));
    const relevant = new Set(
      data.relevance.map(({ need, offer }) => [need.person, offer.person].sort().join(' ')),
    );
    const hits = suggested.filter(({ a, b }) => relevant.has(`${a} ${b}`)).length;
    process.stdout.write(
      `needs ${grades.size}  NDCG@10 ${(ndcg / grades.size).toFixed(3)}  recall@10 ${(recall / grades.size).toFixed(3)}  ` +
        `traps suggested ${traps.length} of ${data.traps.length}  suggestions ${suggested.length}, of them listed ${hits}\n`,
    );
    expect(ndcg / grades.size).toBeGreaterThanOrEqual(0.4);
  });
});
