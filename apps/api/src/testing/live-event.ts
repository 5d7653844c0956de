import { randomUUID } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { EventView, PinView, Snapshot, SuggestionView, TopicView } from '@commonground/contracts';
import type { FeedEntity, Mood } from '@commonground/contracts/constants';
import { NO_PAIRING_RULES } from '@commonground/domain';
import { PRESETS } from '@commonground/matching';
import { SessionStore } from '../platform/auth/session-store.js';
import type { Browser, TestApi } from './test-api.js';

/** A live event with one topic, for slice tests of what people do in it. */
export interface TestEvent {
  readonly id: string;
  readonly view: EventView;
  readonly topicId: string;
  readonly owner: Browser;
  /** Somebody who joined and is present, with a browser of their own. */
  person(part?: Partial<PersonOptions>): Promise<TestPerson>;
}

export interface PersonOptions {
  name: string;
  headline: string;
  mood: Mood;
  listed: boolean;
  suggested: boolean;
  screen: boolean;
  present: boolean;
  email: string;
}

export interface TestPerson {
  readonly id: string;
  readonly browser: Browser;
  pin(direction: 'offer' | 'need' | 'both', text: string): Promise<PinView>;
  see<T>(entity: FeedEntity): Promise<T[]>;
  suggestions(): Promise<SuggestionView[]>;
}

const DEFAULTS: PersonOptions = {
  name: 'Ada Example',
  headline: '',
  mood: 'open',
  listed: false,
  suggested: true,
  screen: false,
  present: true,
  email: '',
};

/**
 * Opens an event in the phase live. Nobody gets an open chat there, so that a test of fits needs no fit for everybody;
 * with `openChats` the event is as every new one is.
 */
export async function openLiveEvent(api: TestApi, { openChats = false } = {}): Promise<TestEvent> {
  const { browser: owner } = await api.owner();
  const id = randomUUID();
  const body = {
    id,
    name: 'Autumn evening',
    place: 'Old mill',
    timeZone: 'Europe/Berlin',
    startsAt: '2026-11-22T17:00:00Z',
    endsAt: '2026-11-22T21:00:00Z',
    language: 'en',
    topicTemplate: null,
    withTips: false,
  };
  await owner.post('/api/v1/console/events', body).expect(201);
  if (!openChats) {
    await api.db.query('INSERT INTO matching_settings (event_id, dials, pairing) VALUES ($1, $2, $3)', [
      id,
      { ...PRESETS.balanced, openChat: false },
      NO_PAIRING_RULES,
    ]);
  }
  const view = (await owner.post(`/api/v1/console/events/${id}/phase`, { phase: 'live' }).expect(200))
    .body as EventView;
  const snapshot = (await owner.get(`/api/v1/console/events/${id}/snapshot`).expect(200)).body as Snapshot;
  const topicId = (snapshot.entities.topic as TopicView[])[0]?.id ?? '';
  return {
    id,
    view,
    topicId,
    owner,
    person: (part = {}) => addPerson(api, id, topicId, { ...DEFAULTS, ...part }),
  };
}

/** Inserted by SQL: joining has tests of its own. */
async function addPerson(
  api: TestApi,
  eventId: string,
  topicId: string,
  options: PersonOptions,
): Promise<TestPerson> {
  const id = uuid();
  await api.db.query(
    `INSERT INTO attendee (id, event_id, name, headline, email, mood, consent_listed, consent_suggested, consent_screen, joined_at, present)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now(), $10)`,
    [
      id,
      eventId,
      options.name,
      options.headline,
      options.email,
      options.mood,
      options.listed,
      options.suggested,
      options.screen,
      options.present,
    ],
  );
  const secret = await api.app.get(SessionStore).open({ attendeeId: id });
  const browser = api.browser(`cg-attendee=${secret}`);
  const see = async <T>(entity: FeedEntity) => {
    const snapshot = (await browser.get('/api/v1/attendee/snapshot').expect(200)).body as Snapshot;
    return (snapshot.entities[entity] ?? []) as T[];
  };
  return {
    id,
    browser,
    see,
    suggestions: () => see<SuggestionView>('suggestion'),
    pin: async (direction, text) =>
      (await browser.post('/api/v1/attendee/pins', { id: uuid(), topicId, direction, text }).expect(201))
        .body as PinView,
  };
}

/** Asks again until the answer passes, at most five seconds unless said otherwise: for what happens after a commit. */
export async function eventually<T>(
  ask: () => Promise<T>,
  passes: (answer: T) => boolean,
  withinMs = 5000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (passes(answer) || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
