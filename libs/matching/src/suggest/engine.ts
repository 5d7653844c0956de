import { type Analyser, createAnalyser } from '../analyse/analyser.js';
import { dealQuestion } from '../explain/questions.js';
import { indexRoom } from './candidates.js';
import { describePair } from './describe.js';
import type { EngineInput, SuggestedPair } from './model.js';
import { pickWithinBudget } from './budget.js';
import { pairForOpenChat } from './open-chat.js';
import { type ScoredPair, scorePair } from './pair-score.js';
import { pairKey, readPast } from './past.js';
import { compareIds, gatherRoom, type Guest } from './room.js';

/**
 * Suggests whom to bring together now: undirected pairs, best first, with a benefit for each of the two, literal
 * facts and an opening question. Same input, same output, whatever the order of the people. Only present people
 * whose mood allows it, whom `mayMeet` allows and who have budget left come up; no pair comes up twice.
 *
 * @param analyser keeps readings of texts between calls; without one every text is read afresh.
 */
export function suggest(input: EngineInput, analyser: Analyser = createAnalyser()): SuggestedPair[] {
  const { people, history, mayMeet, now, changed, settings } = input;
  const room = gatherRoom(people, settings.maxOpenPerPerson, analyser);
  const past = readPast(history, now, settings.cooldownMs);
  const allows = (x: Guest, y: Guest): boolean =>
    mayMeet(x.person.id, y.person.id) && mayMeet(y.person.id, x.person.id);

  const touched = changed && new Set(changed);
  const candidatesOf = indexRoom(room);
  const considered = new Set<string>();
  const pairs: ScoredPair[] = [];
  room.guests.forEach((guest, at) => {
    if (touched && !touched.has(guest.person.id)) return;
    for (const index of candidatesOf(at)) {
      const candidate = room.guests[index];
      if (!candidate) continue;
      const [one, other] =
        compareIds(guest.person.id, candidate.person.id) < 0 ? [guest, candidate] : [candidate, guest];
      const key = pairKey(one.person.id, other.person.id);
      if (considered.has(key)) continue;
      considered.add(key);
      if (past.isBlocked(one.person.id, other.person.id)) continue;
      const pair = scorePair(one, other, room.rarity, settings.minScore);
      if (pair && allows(one, other)) pairs.push(pair);
    }
  });

  const picked = pickWithinBudget(pairs, settings.maxOpenPerPerson);
  const suggestions = picked.map((pair) => {
    const code = dealQuestion(pair.one.person.id, pair.other.person.id, past.questionsOf);
    past.questionsOf(pair.one.person.id).add(code);
    past.questionsOf(pair.other.person.id).add(code);
    return describePair(pair, code, settings.language);
  });
  if (settings.openChat) {
    const busy = new Set(picked.flatMap((pair) => [pair.one.person.id, pair.other.person.id]));
    const idle = room.guests.filter(
      ({ person }) =>
        !busy.has(person.id) && person.openSuggestions === 0 && (!touched || touched.has(person.id)),
    );
    const chats = pairForOpenChat({
      guests: idle,
      past,
      mayMeet: allows,
      questions: past.questionsOf,
      language: settings.language,
    });
    suggestions.push(...chats);
  }
  return suggestions.sort((x, y) => y.score - x.score || compareIds(x.a, y.a) || compareIds(x.b, y.b));
}
