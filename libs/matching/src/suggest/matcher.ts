import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import { dealQuestion } from '../explain/questions.js';
import { pickWithinBudget } from './budget.js';
import { learntFactors } from '../outcomes/learn-from.js';
import { newnessIn } from '../outcomes/newness.js';
import { describePair } from './describe.js';
import { LiveRoom } from './live-room.js';
import type { EngineInput, MatchPerson, SuggestedPair } from './model.js';
import { leaveToChance } from './left-to-chance.js';
import { leaveNobodyOut } from './nobody-left-out.js';
import { type ScoredPair, scorePair } from './pair-score.js';
import { welcomeChat } from './open-chat.js';
import { pairKey, readPast } from './past.js';
import { compareIds, type Guest } from './room.js';
import { unwelcomed, welcomeNewcomers } from './welcome-newcomers.js';

/** So many candidates per person are scored exactly. */
const CANDIDATES = 20;
/** With fewer good ones among them, this many times as many are looked at, up to a limit. */
const WIDER = 4;
const MOST_CANDIDATES = 320;
const ENOUGH = 4;

/** Suggests pairs run after run, and keeps what it knows of the room in between. */
export interface Matcher {
  /** As `suggest`: what was kept only saves time and never changes the answer. */
  suggest(input: EngineInput): SuggestedPair[];
}

/** @param analyser keeps readings of texts; one can serve several matchers */
export function createMatcher(analyser: Analyser = createAnalyser()): Matcher {
  const room = new LiveRoom(analyser);
  return { suggest: (input) => suggestIn(room, input) };
}

function suggestIn(live: LiveRoom, input: EngineInput): SuggestedPair[] {
  const { people, history, mayMeet, now, changed, settings } = input;
  const room = live.update(people, settings.maxOpenPerPerson, now);
  const past = readPast(history, now, settings.cooldownMs);
  const allows = (x: Guest, y: Guest): boolean =>
    mayMeet(x.person.id, y.person.id) && mayMeet(y.person.id, x.person.id);
  const mayPair = (x: Guest, y: Guest): boolean => !past.isBlocked(x.person.id, y.person.id) && allows(x, y);

  const weights = {
    ...settings,
    rarity: room.rarity,
    learnt: learntFactors(input.learnt),
    newnessOf: newnessIn(input.learnt?.acquaintances ?? [], input.closenessOf),
  };
  const touched = changed && new Set(changed);
  const pairs = new Map<string, ScoredPair | null>();
  const score = (x: Guest, y: Guest): ScoredPair | null => {
    const [one, other] = compareIds(x.person.id, y.person.id) < 0 ? [x, y] : [y, x];
    const key = pairKey(one.person.id, other.person.id);
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = scorePair(one, other, weights);
      pairs.set(key, pair);
    }
    return pair;
  };
  for (const guest of room.guests) {
    if (touched && !touched.has(guest.person.id)) continue;
    for (let count = CANDIDATES; ; count *= WIDER) {
      const candidates = live.candidatesFor(guest, count, (other) => mayPair(guest, other));
      const good = candidates.filter((other) => score(guest, other) !== null).length;
      if (good >= ENOUGH || candidates.length < count || count >= MOST_CANDIDATES) break;
    }
  }

  const words = { questionsOf: past.questionsOf, language: settings.language };
  const describe = (pair: ScoredPair): SuggestedPair => {
    const code = dealQuestion(pair.one.person.id, pair.other.person.id, past.questionsOf);
    past.questionsOf(pair.one.person.id).add(code);
    past.questionsOf(pair.other.person.id).add(code);
    return describePair(pair, code, settings.language);
  };
  const cards = new Map<string, number>();
  const isDealt = new Set<string>();
  const cardsOf = ({ person }: Guest): number => person.openSuggestions + (cards.get(person.id) ?? 0);
  const mayGet = (one: Guest, other: Guest): boolean =>
    !isDealt.has(pairKey(one.person.id, other.person.id)) && mayPair(one, other);
  const deal = (made: readonly SuggestedPair[]): void => {
    for (const { a, b } of made) {
      isDealt.add(pairKey(a, b));
      for (const id of [a, b]) cards.set(id, (cards.get(id) ?? 0) + 1);
    }
  };

  // Newcomers first: whoever knows nobody here must not wait until everybody's hands are full.
  const alone = new Set(unwelcomed(people, history).map(({ id }) => id));
  const welcomes = welcomeNewcomers({
    newcomers: room.guests.filter(({ person }) => alone.has(person.id)),
    buddies: room.guests.filter(({ person }) => person.welcome === 'buddy'),
    maxOpen: settings.maxOpenPerPerson,
    mayPair: (newcomer, buddy) =>
      (!touched || touched.has(newcomer.person.id) || touched.has(buddy.person.id)) &&
      mayPair(newcomer, buddy),
    score,
  }).map(({ newcomer, buddy }) => {
    const pair = score(newcomer, buddy);
    return pair ? describe(pair) : welcomeChat(newcomer, buddy, words);
  });
  deal(welcomes);

  const hasRoom = (guest: Guest): boolean => cardsOf(guest) < settings.maxOpenPerPerson;
  const scored = [...pairs.values()].filter(
    (pair) => pair !== null && mayGet(pair.one, pair.other) && hasRoom(pair.one) && hasRoom(pair.other),
  ) as ScoredPair[];
  const dealt = leaveToChance(pickWithinBudget(scored, settings, cardsOf), {
    ...words,
    share: settings.serendipity,
    // By id, so that chance does not depend on who had how much attention.
    guests: [...room.guests].sort((one, other) => compareIds(one.person.id, other.person.id)),
    cardsOf,
    maxOpen: settings.maxOpenPerPerson,
    mayPair: mayGet,
    ...(touched && { isAsked: ({ person }) => touched.has(person.id) }),
  });
  const suggestions = [...[...dealt.kept].sort(byScore).map(describe), ...dealt.chats];
  deal(suggestions);
  if (!settings.openChat && !room.guests.some(({ person }) => person.openChatAtOnce))
    return [...welcomes, ...suggestions].sort(bySuggestedScore);

  const hasWaited = ({ waitingSince }: MatchPerson): boolean =>
    now - (waitingSince ?? Number.NEGATIVE_INFINITY) >= settings.openChatAfterMs;
  const isIdle = (guest: Guest): boolean =>
    cardsOf(guest) === 0 &&
    (guest.person.openChatAtOnce || (settings.openChat && hasWaited(guest.person))) &&
    (!touched || touched.has(guest.person.id));
  const guestOf = new Map(room.guests.map((guest) => [guest.person.id, guest]));
  const { chats, takenBack } = leaveNobodyOut({
    ...words,
    idle: room.guests.filter(isIdle),
    guests: room.guests,
    cardsOf,
    maxOpen: settings.maxOpenPerPerson,
    mayPair: mayGet,
    dealt: suggestions
      .toSorted((x, y) => bySuggestedScore(y, x))
      .map(({ a, b }) => [guestOf.get(a) as Guest, guestOf.get(b) as Guest]),
  });
  const kept = suggestions.filter(({ a, b }) => !takenBack.has(pairKey(a, b)));
  return [...welcomes, ...kept, ...chats].sort(bySuggestedScore);
}

const bySuggestedScore = (x: SuggestedPair, y: SuggestedPair): number =>
  y.score - x.score || compareIds(x.a, y.a) || compareIds(x.b, y.b);

const byScore = (x: ScoredPair, y: ScoredPair): number =>
  y.score - x.score ||
  compareIds(x.one.person.id, y.one.person.id) ||
  compareIds(x.other.person.id, y.other.person.id);
