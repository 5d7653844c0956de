import { speakerIn, waitingIn } from '@commonground/domain';
import type {
  MicrophoneEntryView,
  MicrophoneNextView,
  MicrophoneQueueView,
  MicrophoneTurn,
  MicrophoneView,
} from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import type { MicrophoneEntity, MicrophoneEntryEntity } from './microphone.entities.js';
import { entryIn } from './microphone.repository.js';

/** The name of somebody for the reader; empty where they may not be named to them. */
type NameOf = (attendeeId: string) => string;

/** The microphone without people, but for the name of who speaks. */
export function microphoneView(
  { eventId: id, isOpen, turnSeconds }: MicrophoneEntity,
  entries: readonly MicrophoneEntryEntity[],
  nameOf: NameOf,
): MicrophoneView {
  const queue = entries.map(entryIn);
  const speaker = speakerIn(queue);
  const speaking: MicrophoneTurn | null = speaker && {
    entryId: speaker.id,
    startedAt: new Date(speaker.startedAt ?? 0).toISOString(),
    name: nameOf(speaker.attendeeId),
  };
  return { id, isOpen, turnSeconds, speaking, queue: waitingIn(queue).map((entry) => entry.id) };
}

/** Whose turn comes. */
export const nextView = (
  eventId: string,
  entries: readonly MicrophoneEntryEntity[],
  nameOf: NameOf,
): MicrophoneNextView => ({
  id: eventId,
  next: nextOf(entries).map(({ id, attendeeId }) => ({ entryId: id, name: nameOf(attendeeId) })),
});

/** Those whose turn comes and who are named, if they like. */
export const nextOf = (entries: readonly MicrophoneEntryEntity[]) =>
  waitingIn(entries.map(entryIn)).slice(0, LIMITS.microphoneNext);

/** The whole queue. */
export function queueView(
  { eventId: id, isOpen, turnSeconds }: MicrophoneEntity,
  entries: readonly MicrophoneEntryEntity[],
): MicrophoneQueueView {
  const [speaker] = entries.filter(({ state }) => state === 'speaking');
  return {
    id,
    isOpen,
    turnSeconds,
    speaking: speaker ? entryView(speaker) : null,
    waiting: entries.filter(({ state }) => state === 'waiting').map(entryView),
  };
}

const entryView = ({ id, attendeeId, askedAt, startedAt }: MicrophoneEntryEntity): MicrophoneEntryView => ({
  id,
  attendeeId,
  askedAt: askedAt.toISOString(),
  startedAt: startedAt?.toISOString() ?? null,
});
