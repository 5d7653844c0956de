import type { MatchMood, MatchPerson, MatchPin } from '@commonground/matching';
import type { DemoPerson, DemoPin } from '../content/demo-content-types.js';

/** A line that a member of the crowd may pin. */
export interface CrowdLine extends DemoPin {
  /** Unique in the crowd: the person's key and the number of the line. */
  readonly id: string;
}

/** Somebody of the simulated crowd: the content, as an attendee of the demo event. */
export interface CrowdMember {
  /** Id of the attendee. */
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly headline: string;
  readonly language: string;
  readonly mood: MatchMood;
  /** Everything this person may pin; the first line opens the evening. */
  readonly lines: readonly CrowdLine[];
}

/** @param id the attendee's */
export function crowdMember(id: string, person: DemoPerson): CrowdMember {
  const { key, name, headline, language, mood } = person;
  const lines = [...person.pins, ...person.repertoire].map((line, index) => ({
    ...line,
    id: `${key}:${index}`,
  }));
  return { id, key, name, headline, language, mood, lines };
}

/** A member as the matching engine sees people, as if all of `lines` were pinned. */
export function asMatchPerson(member: CrowdMember, lines: readonly CrowdLine[] = member.lines): MatchPerson {
  return {
    id: member.id,
    name: member.name,
    headline: member.headline,
    company: null,
    languages: [member.language],
    present: true,
    remote: false,
    mood: member.mood,
    met: 0,
    openSuggestions: 0,
    shown: 0,
    pins: lines.map(asMatchPin),
  };
}

const asMatchPin = ({ id, direction, kind, topic, text }: CrowdLine): MatchPin => ({
  id,
  direction,
  kind,
  topicId: topic,
  topicName: topic,
  text,
  pinnedAt: 0,
});
