import { describe, expect, it } from '@jest/globals';
import type { PendingCommand } from '@commonground/client';
import type { ContactView, Me, PinView, SeatingView, SuggestionView } from '@commonground/contracts';
import { overlayContacts } from './contact-overlay.js';
import { overlayMe } from './me-overlay.js';
import { overlayEntry } from './microphone-overlay.js';
import { overlayPins } from './pin-overlay.js';
import { overlaySeating } from './seating-overlay.js';
import { overlayStruckFacts } from './struck-fact-overlay.js';
import { overlaySuggestions } from './suggestion-overlay.js';
import type { Written } from './written.js';

const AT = Date.parse('2026-05-01T18:00:00Z');
const wrote = (
  name: PendingCommand['name'],
  params: Record<string, string> = {},
  body: unknown = undefined,
  sending = true,
): Written => ({
  command: { key: `${name}-${Object.values(params).join()}`, name, params, body, at: AT },
  sending,
  kept: true,
});

const me = {
  id: 'me',
  name: 'Eva Brandt',
  headline: 'Potter',
  mood: 'open',
  goal: 3,
  email: 'a@b.org',
} as Me;
const pin = (id: string, owner: string, pinnedAt: string) =>
  ({
    id,
    topicId: 't',
    direction: 'need',
    kind: 'other',
    text: id,
    pinnedAt,
    owner: { id: owner },
  }) as PinView;
const wall = [pin('old', 'other', '2026-05-01T17:00:00Z'), pin('mine', 'me', '2026-05-01T17:30:00Z')];
const ids = (values: readonly { id: string }[]) => values.map(({ id }) => id);

describe('pins with what I wrote', () => {
  it('show a new pin at once, as sending, before all others', () => {
    const card = { id: 'new', topicId: 't', direction: 'offer', text: 'Glazes' };
    const [first, ...rest] = overlayPins(wall, [wrote('pin', {}, card)], me);
    expect(first).toMatchObject({ id: 'new', mine: true, sending: true, owner: { initials: 'EB' } });
    expect(ids(rest)).toEqual(['mine', 'old']);
  });

  it('show a pin once when the wall has it already', () => {
    const card = { id: 'mine', topicId: 't', direction: 'need', text: 'mine' };
    expect(ids(overlayPins(wall, [wrote('pin', {}, card)], me))).toEqual(['mine', 'old']);
  });

  it('show an edit, and hide what I unpinned', () => {
    const edit = wrote('changePin', { pinId: 'mine' }, { text: 'Clay' }, false);
    expect(overlayPins(wall, [edit], me)[0]).toMatchObject({
      text: 'Clay',
      direction: 'need',
      sending: false,
    });
    expect(ids(overlayPins(wall, [wrote('unpin', { pinId: 'mine' })], me))).toEqual(['old']);
  });

  it('hide a person whom I block, until I take it back', () => {
    const block = wrote('block', {}, { attendeeId: 'other' });
    expect(ids(overlayPins(wall, [block], me))).toEqual(['mine']);
    expect(ids(overlayPins(wall, [block, wrote('unblock', { attendeeId: 'other' })], me))).toEqual([
      'mine',
      'old',
    ]);
  });
});

describe('suggestions with what I tapped', () => {
  const card = (id: string, state = 'open') =>
    ({ id, state, partner: { id: `p-${id}` }, iSaidYes: false, iSaidMet: false }) as SuggestionView;

  it('stand as a yes, are gone when declined, and count as met from my side', () => {
    const taps = [wrote('accept', { suggestionId: 'a' }), wrote('decline', { suggestionId: 'b' })];
    const shown = overlaySuggestions([card('a'), card('b')], taps);
    expect(ids(shown)).toEqual(['a']);
    expect(shown[0]).toMatchObject({ iSaidYes: true, iSaidMet: false });
    const met = overlaySuggestions([card('a', 'accepted')], [wrote('confirmMet', { suggestionId: 'a' })]);
    expect(met[0]?.iSaidMet).toBe(true);
  });
});

describe('suggestions with what I said about them', () => {
  const card = (id: string, expiresAt: string) =>
    ({
      id,
      state: 'open',
      partner: { id: `p-${id}` },
      laterUntil: null,
      iSaidUseful: false,
      expiresAt,
    }) as SuggestionView;

  it('step aside for ten minutes, and no longer than they last', () => {
    const long = card('a', '2026-05-01T18:25:00.000Z');
    const short = card('b', '2026-05-01T18:04:00.000Z');
    const taps = [wrote('putAside', { suggestionId: 'a' }), wrote('putAside', { suggestionId: 'b' })];
    expect(
      overlaySuggestions([long, short, card('c', '')], taps).map(({ laterUntil }) => laterUntil),
    ).toEqual(['2026-05-01T18:10:00.000Z', '2026-05-01T18:04:00.000Z', null]);
  });

  it('are useful as the last tap says', () => {
    const mark = (useful: boolean) => wrote('markUseful', { suggestionId: 'a' }, { useful });
    expect(overlaySuggestions([card('a', '')], [mark(true)])[0]?.iSaidUseful).toBe(true);
    expect(overlaySuggestions([card('a', '')], [mark(true), mark(false)])[0]?.iSaidUseful).toBe(false);
  });
});

describe('what I struck', () => {
  const fact = { id: 'f', pinId: 'pin', text: 'Legal advice' };
  const strike = wrote('strikeFact', {}, fact);

  it('is there at once, once, and gone as soon as I take it back', () => {
    expect(overlayStruckFacts([], [strike])).toEqual([fact]);
    expect(overlayStruckFacts([fact], [strike])).toEqual([fact]);
    expect(overlayStruckFacts([fact], [strike, wrote('unstrikeFact', { struckFactId: 'f' })])).toEqual([]);
  });

  it('takes open cards away that rest on it, and no others', () => {
    const card = (id: string, part: object) =>
      ({
        id,
        state: 'open',
        partner: { id: `p-${id}` },
        iSaidYes: false,
        facts: [{ mine: true, pinId: 'pin', text: 'Legal advice' }],
        ...part,
      }) as unknown as SuggestionView;
    const cards = [
      card('gone', {}),
      card('theirs', { facts: [{ mine: false, pinId: 'pin', text: 'Legal advice' }] }),
      card('other pin', { facts: [{ mine: true, pinId: 'other', text: 'Legal advice' }] }),
      card('yes', { iSaidYes: true }),
      card('agreed', { state: 'accepted' }),
    ];
    expect(ids(overlaySuggestions(cards, [strike]))).toEqual(['theirs', 'other pin', 'yes', 'agreed']);
  });
});

describe('my own card with what I changed', () => {
  it('has the mood with its end, the aim, the switches and the texts', () => {
    const shown = overlayMe(me, [
      wrote('changeMood', {}, { mood: 'not-now', minutes: 30 }),
      wrote('endDayOff', {}, null),
      wrote('changeAim', {}, { aim: 'renew' }),
      wrote('changeMe', {}, { goal: 5, email: null, dailyLimit: null, seen: { email: 'a@b.org' } }),
      wrote('changeConsents', {}, { listed: true, suggested: true, screen: false }),
    ]);
    expect(shown).toMatchObject({
      mood: 'not-now',
      moodUntil: '2026-05-01T18:30:00.000Z',
      aim: 'renew',
      dayOffUntil: null,
      goal: 5,
      email: '',
      dailyLimit: null,
      consents: { listed: true },
    });
    expect(shown).not.toHaveProperty('seen');
  });
});

describe('contacts with what I wrote', () => {
  const contact = (id: string, at: string) => ({ id, attendeeId: `p-${id}`, at, note: '' }) as ContactView;

  it('are newest first, carry the latest note, and lack those removed', () => {
    const kept = [contact('a', '2026-05-01T10:00:00Z'), contact('b', '2026-05-01T11:00:00Z')];
    const note = wrote('changeContact', { contactId: 'a' }, { note: 'Call on Monday' });
    expect(ids(overlayContacts(kept, [note]))).toEqual(['b', 'a']);
    expect(overlayContacts(kept, [note])[1]?.note).toBe('Call on Monday');
    expect(ids(overlayContacts(kept, [wrote('removeContact', { contactId: 'b' })]))).toEqual(['a']);
  });
});

describe('my seat with what I tapped', () => {
  const partner = (id: string) => ({ id, name: id, initials: '', headline: '' });
  const seat: SeatingView = {
    id: 'e',
    state: 'seated',
    takesPart: true,
    breakZone: '',
    place: { number: 1, name: '', zone: '' },
    partners: [partner('ana')],
    earlier: [{ ...partner('ben'), round: 1, iSaidMet: false, met: false }],
  };

  it('is given up as soon as I say so, until I say otherwise', () => {
    const part = (takesPart: boolean) => wrote('takePart', {}, { takesPart });
    expect(overlaySeating(seat, []).takesPart).toBe(true);
    expect(overlaySeating(seat, [part(false)]).takesPart).toBe(false);
    expect(overlaySeating(seat, [part(false), part(true)]).takesPart).toBe(true);
  });

  it('keeps my word that we met, and hides whom I block', () => {
    expect(overlaySeating(seat, [wrote('metPartner', { attendeeId: 'ben' })]).earlier[0]?.iSaidMet).toBe(
      true,
    );
    const blocked = overlaySeating(seat, [wrote('block', {}, { attendeeId: 'ana' })]);
    expect(blocked.partners).toEqual([]);
    expect(ids(blocked.earlier)).toEqual(['ben']);
  });
});

describe('my entry at the microphone with what I tapped', () => {
  const ask = (id: string) => wrote('askForMicrophone', {}, { id });
  const leave = wrote('leaveMicrophone');

  it('is there as soon as I ask, and gone as soon as I leave', () => {
    expect(overlayEntry(null, null, [])).toEqual({ id: null, isLeaving: false });
    expect(overlayEntry(null, null, [ask('a')])).toEqual({ id: 'a', isLeaving: false });
    expect(overlayEntry('a', 'a', [leave])).toEqual({ id: null, isLeaving: true });
    expect(overlayEntry('a', 'a', [leave, ask('a')])).toEqual({ id: 'a', isLeaving: false });
    expect(overlayEntry(null, null, [ask('a'), leave])).toEqual({ id: null, isLeaving: true });
  });

  it('is that which stands in the queue already', () => {
    expect(overlayEntry('other phone', 'other phone', [ask('a')]).id).toBe('other phone');
  });

  it('is gone when the feed says so that had shown it, though my tap has not faded', () => {
    const answered = wrote('askForMicrophone', {}, { id: 'a' }, false);
    const left = wrote('leaveMicrophone', {}, undefined, false);
    expect(overlayEntry(null, null, [answered]).id).toBe('a');
    expect(overlayEntry(null, 'a', [answered])).toEqual({ id: null, isLeaving: false });
    expect(overlayEntry('a', 'a', [left, answered])).toEqual({ id: 'a', isLeaving: false });
    expect(overlayEntry(null, 'a', [left, answered])).toEqual({ id: null, isLeaving: false });
  });
});
