import { guessKind, type MatchPin } from '@commonground/matching';
import type { AttendeeEntity } from '../../attendees/index.js';
import { roomPerson } from '../engine/room-reader.js';
import type { RoomPerson } from '../engine/suggestion-engine.js';

/**
 * Everybody on the list as if they had come: those who joined with their pins, the others with the needs and offers that
 * came with the list, as if they had agreed to be suggested.
 */
export function everybodyThere(
  joined: readonly RoomPerson[],
  everybody: Iterable<AttendeeEntity>,
): RoomPerson[] {
  const expected = [...everybody].filter((attendee) => attendee.joinedAt === null);
  return [...joined, ...expected.map(asIfJoined)].map(asIfThere);
}

/** With what the list says about them in place of pins. */
function asIfJoined(attendee: AttendeeEntity): RoomPerson {
  const pinOf =
    (direction: 'need' | 'offer') =>
    (text: string, at: number): MatchPin => ({
      id: `${attendee.id} ${direction} ${at}`,
      direction,
      kind: guessKind(text, direction),
      topicId: '',
      topicName: '',
      text,
      pinnedAt: 0,
    });
  const person = roomPerson(attendee, [
    ...attendee.needs.map(pinOf('need')),
    ...attendee.offers.map(pinOf('offer')),
  ]);
  const { party } = person;
  const consents = { ...party.consents, suggested: true };
  return { ...person, party: { ...party, joined: true, waiting: false, consents } };
}

const asIfThere = (person: RoomPerson): RoomPerson => ({
  ...person,
  party: { ...person.party, present: true, mood: 'open' },
  moodUntil: null,
  meetings: [],
});
