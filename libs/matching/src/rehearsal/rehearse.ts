import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import { type ExposureReport, exposureReport } from '../fairness/exposure-report.js';
import { type Gap, gapRadar } from '../radar/gap-radar.js';
import { createMatcher } from '../suggest/matcher.js';
import type { EngineInput, MatchPerson, PairHistory, SuggestedPair } from '../suggest/model.js';
import { compareIds } from '../suggest/room.js';
import { unwelcomed } from '../suggest/welcome-newcomers.js';
import { type Answers, answersFor } from './answers.js';

/** An event that has not begun: everybody who will be there, as if they stood in the room. */
export interface RehearsalInput extends Pick<EngineInput, 'mayMeet' | 'closenessOf' | 'settings'> {
  /** Presence, mood and counters are played; what they say here does not matter. `meetingsLeft` is what they begin with. */
  readonly people: readonly MatchPerson[];
  /** The same seed plays the same evening, on any machine. */
  readonly seed: number;
  /** Pairs that find a place at the same time; null: without zones everybody meets at the screen. */
  readonly places: number | null;
  /** How long the evening is, in minutes. */
  readonly minutes: number;
}

/** What would come of it. */
export interface Rehearsal {
  /** Ids of people who would get no card. */
  readonly withoutCard: readonly string[];
  /** Ids of newcomers who would get no card with a buddy. */
  readonly newcomersWithoutBuddy: readonly string[];
  readonly gaps: readonly Gap[];
  readonly cards: number;
  readonly encounters: number;
  /** The most pairs that meet at the same time, and how many of them would find no place. */
  readonly mostPairs: number;
  readonly pairsWithoutPlace: number;
  readonly exposure: ExposureReport;
}

const MINUTE = 60_000;
/** The engine is asked so often; a real event asks after every change. Minutes. */
const STEP = 2;
/** How long two talk before they press “we met”, minutes. */
const TALK = 10;

interface Card {
  readonly pair: SuggestedPair;
  readonly answers: Answers;
  readonly madeAt: number;
  state: PairHistory['state'];
  at: number;
}

/**
 * Plays an evening beforehand with the very engine that will run it: who would get no card, what the room lacks, and how
 * many places are short. People answer as the seed says; nobody's real behaviour is predicted.
 */
export function rehearse(input: RehearsalInput, analyser: Analyser = createAnalyser()): Rehearsal {
  const { mayMeet, closenessOf, settings, seed, minutes } = input;
  const people = [...input.people].sort((one, other) => compareIds(one.id, other.id));
  const matcher = createMatcher(analyser);
  const cards: Card[] = [];
  let mostPairs = 0;
  for (let minute = 0; minute <= minutes; minute += STEP) {
    const now = minute * MINUTE;
    for (const card of cards) play(card, now, settings.cooldownMs);
    mostPairs = Math.max(mostPairs, cards.filter(({ state }) => state === 'accepted').length);
    const busy = new Set(cards.flatMap(({ state, pair }) => (state === 'accepted' ? [pair.a, pair.b] : [])));
    const pairs = matcher.suggest({
      people: people.map((person) => asPresent(person, cards, busy)),
      history: cards.map(({ pair, state, at }) => ({
        a: pair.a,
        b: pair.b,
        state,
        at,
        question: pair.question.code,
      })),
      mayMeet,
      ...(closenessOf && { closenessOf }),
      now,
      settings,
    });
    for (const pair of pairs)
      cards.push({ pair, answers: answersFor(seed, pair.a, pair.b), madeAt: now, state: 'open', at: now });
  }
  const had = new Map(people.map(({ id }) => [id, 0]));
  for (const { pair } of cards) for (const id of [pair.a, pair.b]) had.set(id, (had.get(id) ?? 0) + 1);
  const newcomers = unwelcomed(
    people,
    cards.map(({ pair, state, at }) => ({ a: pair.a, b: pair.b, state, at })),
  );
  return {
    newcomersWithoutBuddy: newcomers.map(({ id }) => id),
    withoutCard: people.flatMap(({ id }) => (had.get(id) === 0 ? [id] : [])),
    gaps: gapRadar(people, settings, analyser),
    cards: cards.length,
    encounters: cards.filter(({ state }) => state === 'met').length,
    mostPairs,
    pairsWithoutPlace: input.places === null ? 0 : Math.max(0, mostPairs - input.places),
    exposure: exposureReport([...had.values()]),
  };
}

/** Lets time pass over a card. */
function play(card: Card, now: number, expiresAfter: number): void {
  const { answers, madeAt } = card;
  if (card.state === 'open') {
    const answeredAt = madeAt + answers.minutes * MINUTE;
    if (answers.kind === 'none' ? now >= madeAt + expiresAfter : now >= answeredAt) {
      card.state = answers.kind === 'yes' ? 'accepted' : answers.kind === 'no' ? 'declined' : 'expired';
      card.at = now;
    }
  } else if (card.state === 'accepted' && now >= card.at + TALK * MINUTE) {
    card.state = 'met';
    card.at = now;
  }
}

/** Somebody who stands with another is not asked to meet a third. */
function asPresent(person: MatchPerson, cards: readonly Card[], busy: ReadonlySet<string>): MatchPerson {
  const mine = cards.filter(({ pair }) => pair.a === person.id || pair.b === person.id);
  const count = (state: PairHistory['state']): number => mine.filter((card) => card.state === state).length;
  const { meetingsLeft } = person;
  return {
    ...person,
    present: true,
    mood: busy.has(person.id) ? 'not-now' : 'open',
    shown: mine.length,
    openSuggestions: count('open'),
    met: count('met'),
    ...(meetingsLeft !== undefined && {
      meetingsLeft: Math.max(0, meetingsLeft - count('accepted') - count('met')),
    }),
  };
}
