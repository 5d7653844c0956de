import { describe, expect, it } from '@jest/globals';
import { createAnalyser, DEFAULT_SETTINGS, suggest } from '@commonground/matching';
import type { PinView, SuggestionView } from '@commonground/contracts';
import { DEMO_PEOPLE } from '../content/demo-people.js';
import type { CrowdAct, CrowdView } from './crowd-acts.js';
import { CrowdDirector } from './crowd-director.js';
import { asMatchPerson, crowdMember } from './crowd-people.js';

const members = DEMO_PEOPLE.map((person) => crowdMember(person.key, person));
const ids = new Set(members.map(({ id }) => id));
const analyser = createAnalyser();

/** A room that carries out what the director says, second by second. */
class Room {
  now = 0;
  pins: PinView[] = [];
  cards = new Map<string, SuggestionView[]>();
  readonly acts: { at: number; act: CrowdAct }[] = [];
  private readonly director: CrowdDirector;

  constructor(seed = 7) {
    this.director = new CrowdDirector(members, seed, 0, analyser);
  }

  pass(milliseconds: number, step = 250): this {
    for (const end = this.now + milliseconds; this.now < end; this.now += step) {
      const view: CrowdView = { now: this.now, ready: ids, pins: this.pins, cards: this.cards };
      for (const act of this.director.next(view)) this.carryOut(act);
    }
    return this;
  }

  kinds(kind: CrowdAct['kind']): { at: number; act: CrowdAct }[] {
    return this.acts.filter(({ act }) => act.kind === kind);
  }

  pinned(ownerId: string, text: string, direction: PinView['direction'] = 'need'): this {
    this.pins = [...this.pins, aPin(ownerId, text, direction, this.now)];
    return this;
  }

  card(id: string, one: string, other: string, part: Partial<SuggestionView> = {}): this {
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      if (!ids.has(mine)) continue;
      const rest = (this.cards.get(mine) ?? []).filter((card) => card.id !== id);
      this.cards.set(mine, [...rest, aCard(id, theirs, part)]);
    }
    return this;
  }

  /** Whom of the crowd the engine would bring together on what hangs now. */
  matched(): Set<string> {
    const people = members.map((member) => {
      const texts = new Set(this.pins.filter(({ owner }) => owner.id === member.id).map(({ text }) => text));
      return asMatchPerson(
        member,
        member.lines.filter(({ text }) => texts.has(text)),
      );
    });
    const pairs = suggest(
      { people, history: [], mayMeet: () => true, now: 0, settings: DEFAULT_SETTINGS },
      analyser,
    );
    return new Set(pairs.flatMap(({ a, b }) => [a, b]));
  }

  private carryOut(act: CrowdAct): void {
    this.acts.push({ at: this.now, act });
    if (act.kind === 'pin') this.pinned(act.memberId, act.line.text, act.line.direction);
    if (act.kind === 'unpin') this.pins = this.pins.filter(({ id }) => id !== act.pinId);
  }
}

let pins = 0;
function aPin(ownerId: string, text: string, direction: PinView['direction'], at: number): PinView {
  pins += 1;
  return {
    id: `pin-${pins}`,
    topicId: 'topic',
    direction,
    kind: 'other',
    text,
    pinnedAt: new Date(at).toISOString(),
    edited: false,
    owner: { id: ownerId, name: ownerId, initials: '', headline: '', mood: 'open', full: false },
  };
}

function aCard(id: string, partnerId: string, part: Partial<SuggestionView>): SuggestionView {
  return {
    id,
    state: 'open',
    label: 'match',
    partner: { id: partnerId, name: '', initials: '', headline: '' },
    myBenefit: null,
    theirBenefit: null,
    returnsHelp: false,
    facts: [],
    question: { code: 'first-step', params: {} },
    spot: null,
    sign: 0,
    iSaidYes: false,
    theySaidYes: false,
    iSaidMet: false,
    theySaidMet: false,
    iSaidUseful: false,
    laterUntil: null,
    waits: null,
    createdAt: '',
    expiresAt: '',
    ...part,
  };
}

const [first, second] = members as [(typeof members)[0], (typeof members)[0]];

describe('the crowd', () => {
  it('opens the evening: everybody pins a first line, twenty of them within five seconds', () => {
    const room = new Room().pass(5000);
    expect(room.kinds('pin').length).toBeGreaterThanOrEqual(20);
    room.pass(2000);
    expect(new Set(room.kinds('pin').map(({ act }) => act.memberId)).size).toBe(60);
  });

  it('has something to say to each other from the first lines on, and more of it within four minutes', () => {
    const room = new Room().pass(7000);
    const atOnce = room.matched().size;
    expect(atOnce).toBeGreaterThanOrEqual(36);
    expect(room.pass(233_000, 1000).matched().size).toBeGreaterThan(atOnce);
    expect(room.pins.length).toBeGreaterThanOrEqual(80);
  });

  it('does the same for the same seed, and something else for another', () => {
    const acts = (seed: number) =>
      JSON.stringify(new Room(seed).pass(60_000).acts.map(({ at, act }) => [at, act.kind, act.memberId]));
    expect(acts(1)).toBe(acts(1));
    expect(acts(1)).not.toBe(acts(2));
  });

  it('goes on where it was: what is on the wall is not pinned again', () => {
    const room = new Room();
    for (const member of members) room.pinned(member.id, member.lines[0]?.text ?? '');
    room.pass(7000);
    expect(room.kinds('pin')).toEqual([]);
  });

  it('keeps something happening, within bounds, for two hours', () => {
    const room = new Room().pass(2 * 3_600_000, 1000);
    const own = room.pins.filter(({ owner }) => ids.has(owner.id));
    expect(own.length).toBeLessThanOrEqual(150);
    expect(room.kinds('copy').length).toBeLessThanOrEqual(80);
    const pauses = room.acts.slice(60).map(({ at }, index, all) => at - (all[index - 1]?.at ?? at));
    expect(Math.max(...pauses)).toBeLessThan(40_000);
  });
});

describe('a visitor', () => {
  it('gets answers to a pin from three within two seconds, once', () => {
    const room = new Room().pass(10_000);
    const before = room.pins.length;
    room.pinned('visitor', 'A lawyer').pass(2000);
    const answers = room.pins.slice(before).filter(({ text }) => text !== 'A lawyer');
    expect(answers.length).toBeGreaterThanOrEqual(1);
    expect(answers.length).toBeLessThanOrEqual(6);
    const lawyers = room.pins.filter(
      ({ owner, text }) => ids.has(owner.id) && /law|legal|anw[aä]lt/iu.test(text),
    );
    expect(new Set(lawyers.map(({ owner }) => owner.id)).size).toBeGreaterThanOrEqual(3);
    const count = room.kinds('pin').length;
    room.pass(1000);
    expect(room.kinds('pin').length - count).toBeLessThanOrEqual(1);
  });

  it('is told yes within eight seconds, and “we met” within twenty', () => {
    const room = new Room().pass(10_000).card('c1', first.id, 'visitor').pass(2750);
    expect(room.kinds('accept')).toEqual([]);
    room.pass(5500);
    expect(room.kinds('accept')).toMatchObject([{ act: { memberId: first.id, cardId: 'c1' } }]);
    room.card('c1', first.id, 'visitor', { state: 'accepted', iSaidYes: true }).pass(9750);
    expect(room.kinds('met')).toEqual([]);
    room.pass(10_250);
    expect(room.kinds('met')).toMatchObject([{ act: { memberId: first.id, cardId: 'c1' } }]);
    expect(room.kinds('decline')).toEqual([]);
  });

  it('finds attention: who is busy with the crowd lets go of a card', () => {
    const room = new Room().pass(10_000);
    for (const member of members) {
      for (const n of [1, 2, 3]) room.card(`${member.id}-${n}`, member.id, second.id);
    }
    room.pinned('visitor', 'A lawyer').pass(500);
    expect(room.kinds('decline').length).toBeGreaterThanOrEqual(3);
  });
});

describe('cards among the crowd', () => {
  it('are answered within twenty seconds, so that everybody has attention left', () => {
    const room = new Room().pass(10_000);
    for (let n = 0; n + 1 < members.length; n += 2)
      room.card(`c${n}`, members[n]?.id ?? '', members[n + 1]?.id ?? '');
    room.pass(20_000);
    const answered = new Set(room.acts.flatMap(({ act }) => ('cardId' in act ? [act.cardId] : [])));
    expect(answered.size).toBe(30);
    const accepted = new Set(
      room.kinds('accept').flatMap(({ act }) => ('cardId' in act ? [act.cardId] : [])),
    );
    expect(accepted.size).toBe(4);
    expect(room.kinds('accept')).toHaveLength(8);
  });

  it('lead to forty encounters at most', () => {
    const room = new Room().pass(10_000);
    for (let n = 0; n < 40; n++) room.card(`met${n}`, first.id, second.id, { state: 'met' });
    room.card('c', first.id, second.id).pass(200_000);
    expect(room.kinds('accept')).toEqual([]);
    expect(room.kinds('decline')).toHaveLength(1);
  });
});
