import type { SceneKind } from '@commonground/contracts/constants';
import type { Memory, Play } from './play.js';
import { dwellOf, wordsOf } from './dwell.js';
import { MICROPHONE_ENTRY, microphoneTakesOver, stayAtMicrophone } from './microphone-play.js';
import { advanceRound, ROUNDS_ENTRY, roundsTakeOver } from './round-play.js';
import { playable, type PageNote, type PlaylistEntry, type Programme, type ScreenText } from './programme.js';

const STAND_IN = 'stand-in';
const NEWS = 'news';
const NEWS_SECONDS = 15;
const STAND_IN_MS = 10_000;

const NOTHING_YET: Memory = {
  wallPage: 0,
  peoplePage: 0,
  gapsPage: 0,
  lastTip: '',
  newestPinAt: 0,
  heard: null,
  after: '',
};

/**
 * Decides what the screen shows at `now`, given what it showed before and what there is. Returns the same object while
 * nothing changes. In this order: news interrupts, rounds that go on have the screen to themselves, then whoever speaks at
 * the microphone, a new pin turns the wall to its page, what is over or gone makes room for the next.
 */
export function advance(before: Play | null, programme: Programme, now: number): Play {
  const play = before && listen(before, programme);
  const memory = play?.memory ?? listenTo(NOTHING_YET, programme);
  const news = unheard(memory, programme);
  if (news) return interrupt(memory, news, now);
  const speaks = play?.entryId === NEWS && now < play.endsAt && stands(play, programme);
  if (roundsTakeOver(programme) && !speaks) return advanceRound(play, memory, programme, now);
  if (microphoneTakesOver(programme) && !speaks) return stayAtMicrophone(play, memory);
  if (!play || !stands(play, programme) || now >= play.endsAt) return next(play, memory, programme, now);
  return onPresentPage(play, programme, now);
}

const listen = (play: Play, programme: Programme): Play => {
  const memory = listenTo(play.memory, programme);
  return memory === play.memory ? play : { ...play, memory };
};

const listenTo = (memory: Memory, programme: Programme): Memory =>
  programme.complete && !memory.heard
    ? { ...memory, heard: programme.announcements.map((announcement) => announcement.id) }
    : memory;

const unheard = (memory: Memory, programme: Programme): ScreenText | undefined =>
  programme.complete
    ? programme.announcements.find((announcement) => !memory.heard?.includes(announcement.id))
    : undefined;

function interrupt(memory: Memory, news: ScreenText, now: number): Play {
  const endsAt = now + Math.max(NEWS_SECONDS * 1000, dwellOf(wordsOf(news.text)));
  return {
    entryId: NEWS,
    kind: 'announcement',
    page: 0,
    itemId: news.id,
    visitEndsAt: endsAt,
    endsAt,
    memory: { ...memory, heard: [...(memory.heard ?? []), news.id] },
  };
}

/** Whether what is shown may go on: its entry and its content are still there. */
function stands(play: Play, programme: Programme): boolean {
  const entries = playable(programme);
  if (play.entryId === STAND_IN) return entries.length === 0;
  // Rounds and turns that are over make room for what was there before.
  if (play.entryId === ROUNDS_ENTRY || play.entryId === MICROPHONE_ENTRY) return false;
  if (play.entryId !== NEWS && !entries.some(({ id, kind }) => id === play.entryId && kind === play.kind))
    return false;
  if (play.kind === 'tip') return programme.tips.some(({ id }) => id === play.itemId);
  if (play.kind === 'announcement') return programme.announcements.some(({ id }) => id === play.itemId);
  return true;
}

/** Keeps the page inside its scene, and turns the wall to a pin that has just come. */
function onPresentPage(play: Play, programme: Programme, now: number): Play {
  const { newestPin } = programme;
  if (play.kind === 'wall' && newestPin && newestPin.at > play.memory.newestPinAt) {
    const memory = { ...play.memory, newestPinAt: newestPin.at };
    if (newestPin.page === play.page) return { ...play, memory };
    const endsAt = now + pageTime(programme.wall, newestPin.page);
    const visitEndsAt = Math.max(play.visitEndsAt, endsAt);
    return { ...play, page: newestPin.page, endsAt, visitEndsAt, memory };
  }
  const last = Math.max(0, pagesOf(play.kind, programme).length - 1);
  return play.page > last ? { ...play, page: last } : play;
}

function next(play: Play | null, memory: Memory, programme: Programme, now: number): Play {
  const further = play && furtherPage(play, programme, now);
  if (further) return further;
  const entry = entryAfter(memory.after, programme);
  if (!entry) return standIn(memory, now);
  return begin(entry, { ...memory, after: entry.id }, programme, now);
}

/** The next page of the same visit, where one is left and fits into the time of the scene. */
function furtherPage(play: Play, programme: Programme, now: number): Play | null {
  if (!stands(play, programme) || play.entryId === NEWS) return null;
  const pages = pagesOf(play.kind, programme);
  if (play.kind === 'announcement') {
    const announcement = programme.announcements[play.page + 1];
    const entry = programme.entries.find(({ id }) => id === play.entryId);
    if (!announcement || !entry) return null;
    const endsAt = now + textTime(announcement, entry.seconds);
    return { ...play, page: play.page + 1, itemId: announcement.id, endsAt, visitEndsAt: endsAt };
  }
  if (!isPaged(play.kind)) return null;
  const page = cursorOf(play.kind, play.memory) % Math.max(1, pages.length);
  const endsAt = now + pageTime(pages, page);
  if (pages.length < 2 || endsAt > play.visitEndsAt) return null;
  return fillVisit({ ...play, page, endsAt, memory: turned(play.memory, play.kind, page, pages) }, pages);
}

function entryAfter(after: string, programme: Programme): PlaylistEntry | undefined {
  const entries = playable(programme);
  const order = programme.only ? entries : programme.entries;
  const from = order.findIndex(({ id }) => id === after) + 1;
  const turn = [...order.slice(from), ...order.slice(0, from)];
  return turn.find((entry) => entries.includes(entry));
}

function standIn(memory: Memory, now: number): Play {
  const endsAt = now + STAND_IN_MS;
  return { entryId: STAND_IN, kind: 'join', page: 0, itemId: '', visitEndsAt: endsAt, endsAt, memory };
}

function begin(entry: PlaylistEntry, memory: Memory, programme: Programme, now: number): Play {
  const visitEndsAt = now + entry.seconds * 1000;
  const blank = { entryId: entry.id, kind: entry.kind, page: 0, itemId: '', visitEndsAt };
  if (isPaged(entry.kind)) {
    const pages = pagesOf(entry.kind, programme);
    const news = entry.kind === 'wall' ? programme.newestPin : null;
    const fresh = news !== null && news.at > memory.newestPinAt;
    const page = fresh ? news.page : cursorOf(entry.kind, memory) % Math.max(1, pages.length);
    const seen = news ? { ...memory, newestPinAt: Math.max(memory.newestPinAt, news.at) } : memory;
    const endsAt = now + pageTime(pages, page);
    return fillVisit({ ...blank, page, endsAt, memory: turned(seen, entry.kind, page, pages) }, pages);
  }
  const text = textOf(entry.kind, memory, programme);
  const endsAt = now + (text ? textTime(text, entry.seconds) : entry.seconds * 1000);
  const lastTip = entry.kind === 'tip' && text ? text.id : memory.lastTip;
  return { ...blank, itemId: text?.id ?? '', endsAt, memory: { ...memory, lastTip } };
}

/** The last page of a visit stays until the visit is over. */
function fillVisit(play: Play, pages: readonly PageNote[]): Play {
  const following = pages.length < 2 ? Infinity : pageTime(pages, (play.page + 1) % pages.length);
  return play.endsAt + following > play.visitEndsAt
    ? { ...play, endsAt: Math.max(play.endsAt, play.visitEndsAt) }
    : play;
}

function textOf(kind: SceneKind, memory: Memory, programme: Programme): ScreenText | undefined {
  if (kind === 'announcement') return programme.announcements[0];
  if (kind !== 'tip') return undefined;
  const at = programme.tips.findIndex(({ id }) => id === memory.lastTip);
  return programme.tips[(at + 1) % Math.max(1, programme.tips.length)];
}

/** Scenes whose visits go on where the last one ended, and where each remembers that. */
const CURSORS = { wall: 'wallPage', people: 'peoplePage', gaps: 'gapsPage' } as const;
type Paged = keyof typeof CURSORS;

const isPaged = (kind: SceneKind): kind is Paged => kind in CURSORS;

const pagesOf = (kind: SceneKind, programme: Programme): readonly PageNote[] => {
  if (isPaged(kind)) return programme[kind];
  return kind === 'round' ? programme.round : programme.announcements.map(() => ({ words: 0 }));
};

const cursorOf = (kind: Paged, memory: Memory): number => memory[CURSORS[kind]];

const turned = (memory: Memory, kind: Paged, page: number, pages: readonly PageNote[]): Memory => ({
  ...memory,
  [CURSORS[kind]]: (page + 1) % Math.max(1, pages.length),
});

const pageTime = (pages: readonly PageNote[], page: number): number => dwellOf(pages[page]?.words ?? 0);

const textTime = (text: ScreenText, seconds: number): number =>
  Math.max(seconds * 1000, dwellOf(wordsOf(text.text)));
