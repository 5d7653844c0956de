import { attendeeApi, consoleApi, newId } from '@commonground/client';
import type {
  CreateEvent,
  EventView,
  Me,
  PinView,
  PutZone,
  TopicView,
  ZoneView,
} from '@commonground/contracts';
import type { Direction, Phase } from '@commonground/contracts/constants';
import { type Caller, stranger } from './callers.js';

/** An event of one spec's own. */
export interface TestEvent extends EventView {
  readonly topics: TopicView[];
}

/** Somebody who joined. */
export interface TestPerson extends Caller {
  readonly me: Me;
  pin(direction: Direction, text: string): Promise<PinView>;
}

/** What of a person matters to a test; the rest is unremarkable. */
export interface PersonWish {
  name?: string;
  headline?: string;
  listed?: boolean;
  suggested?: boolean;
  screen?: boolean;
  direction?: Direction;
  text?: string;
  profession?: string;
}

const HOUR = 3_600_000;

/** Makes an event through the public API and brings it to a phase. Specs have one each, so that none disturbs another. */
export async function anEvent(
  by: Caller,
  wish: Partial<CreateEvent> & { phase?: Phase } = {},
): Promise<TestEvent> {
  const { phase = 'live', ...overrides } = wish;
  const now = Date.now();
  const body: CreateEvent = {
    id: newId(),
    name: 'An evening of one spec',
    place: 'The old mill',
    timeZone: 'Europe/Berlin',
    startsAt: new Date(now - HOUR).toISOString(),
    endsAt: new Date(now + 3 * HOUR).toISOString(),
    language: 'en',
    topicTemplate: null,
    withTips: false,
    ...overrides,
  };
  const params = { eventId: body.id };
  let view = await by.call(consoleApi.createEvent, { body });
  if (phase !== 'draft') view = await by.call(consoleApi.changePhase, { params, body: { phase } });
  const { entities } = await by.call(consoleApi.snapshot, { params });
  return { ...view, topics: (entities.topic ?? []) as TopicView[] };
}

/** Adds a zone with one standing spot, where people can be sent to meet. */
export function aZone(by: Caller, eventId: string, wish: Partial<PutZone> = {}): Promise<ZoneView> {
  const spot = {
    id: newId(),
    name: 'Standing table',
    kind: 'standing' as const,
    seats: 4,
    charging: false,
    stepFree: true,
  };
  return by.call(consoleApi.putZone, {
    params: { eventId, zoneId: newId() },
    body: { name: 'By the window', purpose: 'chat', stepFree: true, spots: [spot], ...wish },
  });
}

let joined = 0;

/** Joins by the code as a phone does: name, consents and a first pin. */
export async function join(event: TestEvent, wish: PersonWish = {}): Promise<TestPerson> {
  const caller = stranger();
  joined += 1;
  const topicId = event.topics[0]?.id ?? '';
  const { me } = await caller.call(attendeeApi.join, {
    params: { code: event.joinCode },
    body: {
      name: wish.name ?? `Person ${joined}`,
      headline: wish.headline ?? '',
      language: 'en',
      consents: {
        listed: wish.listed ?? false,
        suggested: wish.suggested ?? true,
        screen: wish.screen ?? false,
      },
      pin: {
        id: newId(),
        topicId,
        direction: wish.direction ?? 'need',
        text: wish.text ?? 'somebody to talk to',
      },
      ...(wish.profession !== undefined && { profession: wish.profession }),
    },
  });
  return {
    ...caller,
    me,
    pin: (direction, text) =>
      caller.call(attendeeApi.pin, { body: { id: newId(), topicId, direction, text } }),
  };
}
