import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import { dealQuestion } from '../explain/questions.js';
import { pickWithinBudget } from './budget.js';
import { DealtCards } from './dealt-cards.js';
import { describePair } from './describe.js';
import { LiveRoom } from './live-room.js';
import type { EngineInput, MatchPerson, SuggestedPair } from './model.js';
import { leaveToChance } from './left-to-chance.js';
import { leaveNobodyOut } from './nobody-left-out.js';
import type { ScoredPair } from './pair-score.js';
import { welcomeChat } from './open-chat.js';
import { pairKey, readPast } from './past.js';
import { compareIds, type Guest, mostOpen } from './room.js';
import { scoreRoom } from './score-room.js';
import { unwelcomed, welcomeNewcomers } from './welcome-newcomers.js';

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
  const { people, history, mayMeet, barred, now, changed, settings } = input;
  const { maxOpenPerPerson: maxOpen, language } = settings;
  const room = live.update(people, maxOpen, now);
  const past = readPast(history, now, settings.cooldownMs);
  const touched = changed && new Set(changed);
  const isAsked = ({ person }: Guest): boolean => !touched || touched.has(person.id);
  const allows = (x: Guest, y: Guest): boolean =>
    mayMeet(x.person.id, y.person.id) && mayMeet(y.person.id, x.person.id);
  const mayPair = (x: Guest, y: Guest): boolean => !past.isBlocked(x.person.id, y.person.id) && allows(x, y);

  const isBarred = (x: Guest, y: Guest): boolean =>
    !past.isBlocked(x.person.id, y.person.id) && (barred?.is(x.person.id, y.person.id) ?? false);

  const scores = scoreRoom(live, room, input, { isAsked, mayPair, isBarred });
  const cards = new DealtCards();
  const mayGet = (x: Guest, y: Guest): boolean => !cards.between(x, y) && mayPair(x, y);
  const hasRoom = (guest: Guest): boolean => cards.heldBy(guest) < mostOpen(guest.person, maxOpen);
  const words = { questionsOf: past.questionsOf, language };
  const describe = (pair: ScoredPair): SuggestedPair => {
    const [a, b] = [pair.one.person.id, pair.other.person.id];
    const code = dealQuestion(a, b, past.questionsOf);
    for (const id of [a, b]) past.questionsOf(id).add(code);
    return describePair(pair, code, language);
  };

  // Newcomers first: whoever knows nobody here must not wait until everybody's hands are full.
  const alone = new Set(unwelcomed(people, history).map(({ id }) => id));
  const welcomes = welcomeNewcomers({
    newcomers: room.guests.filter(({ person }) => alone.has(person.id)),
    buddies: room.guests.filter(({ person }) => person.welcome === 'buddy'),
    maxOpen,
    mayPair: (newcomer, buddy) => (isAsked(newcomer) || isAsked(buddy)) && mayPair(newcomer, buddy),
    score: scores.of,
  }).map(({ newcomer, buddy }) => {
    const pair = scores.of(newcomer, buddy);
    return pair ? describe(pair) : welcomeChat(newcomer, buddy, words);
  });
  cards.add(welcomes);

  const fitting = scores
    .fitting()
    .filter(({ one, other }) => mayGet(one, other) && hasRoom(one) && hasRoom(other));
  const { kept, chats } = leaveToChance(pickWithinBudget(fitting, settings, cards.heldBy), {
    ...words,
    share: settings.serendipity,
    // By id, so that chance does not depend on who had how much attention.
    guests: [...room.guests].sort((one, other) => compareIds(one.person.id, other.person.id)),
    cardsOf: cards.heldBy,
    maxOpen,
    mayPair: mayGet,
    isAsked,
  });
  const dealt = [...[...kept].sort(byScore).map(describe), ...chats];
  cards.add(dealt);

  const hasWaited = ({ waitingSince }: MatchPerson): boolean =>
    now - (waitingSince ?? Number.NEGATIVE_INFINITY) >= settings.openChatAfterMs;
  const guestOf = new Map(room.guests.map((guest) => [guest.person.id, guest]));
  const takenIn = leaveNobodyOut({
    ...words,
    idle: room.guests.filter(
      (guest) =>
        cards.heldBy(guest) === 0 &&
        (guest.person.openChatAtOnce || (settings.openChat && hasWaited(guest.person))) &&
        isAsked(guest),
    ),
    guests: room.guests,
    cardsOf: cards.heldBy,
    maxOpen,
    mayPair: mayGet,
    dealt: dealt
      .toSorted((x, y) => bySuggestedScore(y, x))
      .map(({ a, b }) => [guestOf.get(a) as Guest, guestOf.get(b) as Guest]),
  });
  const left = dealt.filter(({ a, b }) => !takenIn.takenBack.has(pairKey(a, b)));
  return [...welcomes, ...left, ...takenIn.chats].sort(bySuggestedScore);
}

const bySuggestedScore = (x: SuggestedPair, y: SuggestedPair): number =>
  y.score - x.score || compareIds(x.a, y.a) || compareIds(x.b, y.b);

const byScore = (x: ScoredPair, y: ScoredPair): number =>
  y.score - x.score ||
  compareIds(x.one.person.id, y.one.person.id) ||
  compareIds(x.other.person.id, y.other.person.id);
