import { type Analyser, createLineFits, DEFAULT_SETTINGS, type LineFits } from '@commonground/matching';
import { asMatchPerson, type CrowdLine, type CrowdMember } from './crowd-people.js';
import type { IsAnswer } from './wall-plan.js';

/**
 * Tells whether a line would bring its member together with somebody of the crowd who is on the wall and has no card with
 * them yet. The lines are read when it is first asked.
 */
export function answersWithin(members: ReadonlyMap<string, CrowdMember>, analyser: Analyser): IsAnswer {
  let fits: LineFits | undefined;
  return (memberId, line, view) => {
    fits ??= createLineFits(
      [...members.values()].map((member) => asMatchPerson(member)),
      analyser,
    );
    const known = new Set(view.cards.get(memberId)?.map(({ partner }) => partner.id));
    return (
      mayBeSuggested(members.get(memberId)) &&
      view.pins.some(({ owner, text }) => {
        const other = members.get(owner.id);
        if (!mayBeSuggested(other) || owner.id === memberId || known.has(owner.id)) return false;
        const hanging = other.lines.find((candidate) => candidate.text === text);
        return hanging !== undefined && reaches(fits, line, hanging);
      })
    );
  };
}

const mayBeSuggested = (member: CrowdMember | undefined): member is CrowdMember =>
  member?.mood === 'open' || member?.mood === 'approach-me';

const reaches = (fits: LineFits | undefined, line: CrowdLine, other: CrowdLine): boolean =>
  (fits?.(line.id, other.id) ?? 0) >= DEFAULT_SETTINGS.minScore;
