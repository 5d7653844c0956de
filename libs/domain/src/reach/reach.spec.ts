import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Bond,
  conflictsBetween,
  EVENT_ACTIONS,
  type Interests,
  may,
  mayAskForMicrophone,
  mayAtEvent,
  mayJoinRounds,
  NO_INTERESTS,
  NO_PAIRING_RULES,
  PairBonds,
  type Party,
  PERSON_ACTIONS,
  type PersonAction,
  type Place,
  STRANGERS,
  type Viewer,
} from '../index.js';
import { UNACQUAINTED } from './reach.model.js';

const place: Place = { eventId: 'e', organizationId: 'o', phase: 'live' };
const person = (part: Partial<Party> = {}): Party => ({
  id: 'y',
  joined: true,
  waiting: false,
  present: true,
  mood: 'open',
  aim: 'useful',
  full: false,
  consents: { listed: true, suggested: true, screen: true },
  groups: { company: '', tags: [], ...NO_INTERESTS },
  ...part,
});
const x: Viewer = { kind: 'attendee', eventId: 'e', id: 'x', party: person({ id: 'x' }) };
const why = (
  viewer: Viewer,
  action: (typeof PERSON_ACTIONS)[number],
  party = person(),
  bond: Bond = STRANGERS,
  at = place,
) => {
  const decision = may(viewer, action, { party, bond, audience: 'event' }, at);
  return decision.allowed ? 'yes' : decision.why;
};

const anyMood = fc.constantFrom('open', 'known-only', 'not-now', 'approach-me' as const);
const anyAim = fc.constantFrom('useful', 'new', 'renew' as const);
const someOpenings = fc.subarray(['baker', 'clerk', 'driver']);
const anyParty = (id: string) =>
  fc.record({
    id: fc.constant(id),
    joined: fc.boolean(),
    waiting: fc.constant(false),
    present: fc.boolean(),
    mood: anyMood,
    aim: anyAim,
    full: fc.boolean(),
    consents: fc.record({ listed: fc.boolean(), suggested: fc.boolean(), screen: fc.boolean() }),
    groups: fc.record({
      company: fc.constant(''),
      tags: fc.constant([]),
      appliesTo: someOpenings,
      panelOf: someOpenings,
    }),
  });
const anyBond = fc.record({
  blocked: fc.boolean(),
  accepted: fc.boolean(),
  met: fc.boolean(),
  declined: fc.boolean(),
  keeps: fc.boolean(),
  kept: fc.boolean(),
});
const fromTheOtherSide = ({ keeps = false, kept = false, ...bond }: Bond): Bond => ({
  ...bond,
  keeps: kept,
  kept: keeps,
});
const anyPhase = fc.constantFrom('draft', 'open', 'live', 'after', 'archived' as const);

describe('the reach policy, at the event', () => {
  it('answers each viewer and phase as the table says', () => {
    const viewers: Record<string, Viewer> = {
      owner: { kind: 'member', organizationId: 'o', role: 'owner' },
      moderator: { kind: 'member', organizationId: 'o', role: 'moderator' },
      stranger: { kind: 'member', organizationId: 'other', role: 'owner' },
      attendee: x,
      waiting: { kind: 'attendee', eventId: 'e', id: 'x', waiting: true },
      room: { kind: 'room', eventId: 'e' },
      elsewhere: { kind: 'attendee', eventId: 'other', id: 'x' },
      screen: { kind: 'screen', eventId: 'e' },
      anonymous: { kind: 'anonymous' },
    };
    const table = Object.entries(viewers).map(([name, viewer]) => {
      const allowed = EVENT_ACTIONS.filter((action) => mayAtEvent(viewer, action, place).allowed);
      return `${name}: ${allowed.join(' ')}`;
    });
    expect(table).toEqual([
      'owner: read-event manage-event moderate-wall moderate-microphone run-screens',
      'moderator: read-event moderate-wall moderate-microphone',
      'stranger: ',
      'attendee: read-event keep-place join pin answer-suggestions ask-for-microphone',
      'waiting: keep-place',
      'room: read-event join pin answer-suggestions ask-for-microphone',
      'elsewhere: ',
      'screen: read-event',
      'anonymous: join',
    ]);
  });

  it('lets whoever joined ask for the microphone while the event is live, whatever their mood', () => {
    const asks = (part: Partial<Party>, phase: Place['phase'] = 'live') => {
      const decision = mayAskForMicrophone(person(part), { ...place, phase });
      return decision.allowed ? 'yes' : decision.why;
    };
    expect(asks({ mood: 'not-now', present: false })).toBe('yes');
    expect(asks({ joined: false })).toBe('not-joined');
    expect(asks({ joined: false, waiting: true })).toBe('waiting');
    for (const phase of ['draft', 'open', 'after', 'archived'] as const)
      expect(asks({}, phase)).toBe('phase');
  });

  it('closes the wall after the event but lets people read', () => {
    const after: Place = { ...place, phase: 'after' };
    expect(EVENT_ACTIONS.filter((action) => mayAtEvent(x, action, after).allowed)).toEqual([
      'read-event',
      'keep-place',
    ]);
  });
});

describe('the reach policy, for people who wait to be let in', () => {
  const member = (role: 'owner' | 'organizer' | 'moderator'): Viewer => ({
    kind: 'member',
    organizationId: 'o',
    role,
  });
  const everybody: Viewer[] = [
    ...(['owner', 'organizer', 'moderator'] as const).map(member),
    x,
    { kind: 'room', eventId: 'e' },
    { kind: 'screen', eventId: 'e' },
    { kind: 'anonymous' },
  ];
  const audiences = ['me', 'accepted', 'event', 'screen'] as const;

  it('shows them to those who decide, and lets nobody see, reach or even block them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everybody),
        fc.constantFrom(...PERSON_ACTIONS),
        anyParty('y'),
        anyBond,
        anyPhase,
        fc.constantFrom(...audiences),
        (viewer, action, party, bond, phase, audience) => {
          const waiting = { ...party, joined: false, waiting: true };
          const decision = may(viewer, action, { party: waiting, bond, audience }, { ...place, phase });
          const decides = viewer.kind === 'member' && viewer.role !== 'moderator';
          expect(decision.allowed).toBe(decides && action === 'see-waiting');
        },
      ),
    );
  });

  it('shows them nobody and nothing, themselves included', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PERSON_ACTIONS),
        fc.constantFrom('x', 'y'),
        anyBond,
        (action, id, bond) => {
          const own = { ...person({ id: 'x' }), joined: false, waiting: true };
          const viewer: Viewer = { kind: 'attendee', eventId: 'e', id: 'x', party: own, waiting: true };
          const party = id === 'x' ? own : person();
          expect(may(viewer, action, { party, bond, audience: 'screen' }, place)).toEqual({
            allowed: false,
            why: 'waiting',
          });
        },
      ),
    );
  });

  it('knows nobody as waiting who has been let in', () => {
    for (const viewer of everybody) expect(why(viewer, 'see-waiting')).not.toBe('yes');
  });
});

describe('the reach policy, between people', () => {
  it('never pairs people who met, declined, are blocked, absent, unwilling or in no mood', () => {
    expect(why(x, 'be-paired')).toBe('yes');
    expect(why(x, 'be-paired', person(), { ...STRANGERS, met: true })).toBe('already-met');
    expect(why(x, 'be-paired', person(), { ...STRANGERS, declined: true })).toBe('declined');
    expect(why(x, 'be-paired', person(), { ...STRANGERS, blocked: true })).toBe('blocked');
    expect(why(x, 'be-paired', person({ present: false }))).toBe('not-present');
    expect(why(x, 'be-paired', person({ consents: { listed: true, suggested: false, screen: true } }))).toBe(
      'consent',
    );
    expect(why(x, 'be-paired', person({ mood: 'not-now' }))).toBe('mood');
    expect(why(x, 'be-paired', person({ mood: 'known-only' }))).toBe('mood');
    expect(why(x, 'be-paired', person(), STRANGERS, { ...place, phase: 'open' })).toBe('phase');
  });

  it('pairs as both aims want it: with renew only contacts who are here, with new none of them', () => {
    const aiming = (aim: Party['aim']): Viewer => ({ ...x, party: person({ id: 'x', aim }) });
    const keeps = { ...STRANGERS, keeps: true };
    const kept = { ...STRANGERS, kept: true };
    expect(why(aiming('renew'), 'be-paired')).toBe('aim');
    expect(why(aiming('renew'), 'be-paired', person(), keeps)).toBe('yes');
    expect(why(aiming('renew'), 'be-paired', person({ present: false }), keeps)).toBe('not-present');
    expect(why(aiming('renew'), 'be-paired', person(), { ...keeps, met: true })).toBe('already-met');
    expect(why(aiming('renew'), 'be-paired', person(), kept)).toBe('aim');
    expect(why(aiming('new'), 'be-paired')).toBe('yes');
    expect(why(aiming('new'), 'be-paired', person(), keeps)).toBe('aim');
    expect(why(aiming('new'), 'be-paired', person(), kept)).toBe('yes');
    // The other’s aim counts as much as one’s own.
    expect(why(x, 'be-paired', person({ aim: 'new' }), kept)).toBe('aim');
    expect(why(aiming('renew'), 'be-paired', person({ aim: 'new' }), keeps)).toBe('yes');
    // What nobody looked up is no yes, and what was agreed upon stays.
    expect(why(aiming('new'), 'be-paired', person(), UNACQUAINTED)).toBe('unknown');
    expect(why(aiming('renew'), 'be-led-together')).toBe('yes');
  });

  it('pairs nobody who has had the meetings of the day, and leads together who said yes all the same', () => {
    const full = person({ full: true });
    expect(why(x, 'be-paired', full)).toBe('budget');
    expect(why({ ...x, party: person({ id: 'x', full: true }) }, 'be-paired')).toBe('budget');
    for (const action of ['be-led-together', 'see-suggestion', 'copy-pin', 'see-pin', 'share-round'] as const)
      expect(why(x, action, full)).toBe('yes');
  });

  it('knows from either side who keeps whose card', () => {
    const row = { low: 'a', high: 'b', blocked: false, accepted: false, met: false, declined: false };
    const bonds = new PairBonds([{ ...row, lowKeeps: true, highKeeps: false }]);
    expect(bonds.of('a', 'b')).toMatchObject({ keeps: true, kept: false });
    expect(bonds.of('b', 'a')).toMatchObject({ keeps: false, kept: true });
    expect(bonds.of('a', 'c')).toEqual(STRANGERS);
    expect(new PairBonds([row]).of('a', 'b').keeps).toBeUndefined();
    expect(new PairBonds([], { contacts: false }).of('a', 'b')).toEqual(UNACQUAINTED);
  });

  it('seats people together in rounds even if they met, and otherwise as it pairs them', () => {
    expect(why(x, 'share-round')).toBe('yes');
    expect(why(x, 'share-round', person(), { ...STRANGERS, met: true })).toBe('yes');
    fc.assert(
      fc.property(anyParty('a'), anyParty('b'), anyBond, anyPhase, (a, b, bond, phase) => {
        const at = { ...place, phase };
        const ask = (action: 'share-round' | 'be-led-together', one: Party, other: Party, between: Bond) =>
          may(
            { kind: 'attendee', eventId: 'e', id: one.id, party: one },
            action,
            { party: other, bond: between },
            at,
          ).allowed;
        const shares = ask('share-round', a, b, bond);
        expect(shares).toBe(ask('share-round', b, a, bond));
        // known-only keeps out of rounds altogether: a group is never only people one knows.
        const strangers = { ...bond, met: false, accepted: false };
        expect(shares).toBe(ask('be-led-together', a, b, strangers));
        if (shares) expect(mayJoinRounds(a, at).allowed && mayJoinRounds(b, at).allowed).toBe(true);
      }),
    );
  });

  it('lets people recall whom they sat with, whatever the mood since', () => {
    expect(why(x, 'recall-partner', person({ mood: 'not-now' }))).toBe('yes');
    expect(why(x, 'recall-partner', person(), { ...STRANGERS, blocked: true })).toBe('blocked');
  });

  it('keeps apart whom the organizer keeps apart, and refuses where it does not know the groups', () => {
    const colleagues: Place = {
      ...place,
      pairing: {
        apartInCompany: true,
        onePerProfession: true,
        apartTags: ['sales'],
        onlyWith: [{ tag: 'press', with: ['speaker'] }],
      },
    };
    const of = (company: string, ...tags: string[]) => ({ groups: { company, tags, ...NO_INTERESTS } });
    const me = (groups: Partial<Party>): Viewer => ({ ...x, party: person({ id: 'x', ...groups }) });
    const paired = (mine: Partial<Party>, theirs: Partial<Party>, bond = STRANGERS) =>
      why(me(mine), 'be-paired', person(theirs), bond, colleagues);
    expect(paired(of('Nordwind GmbH'), of('Nordwind'))).toBe('same-company');
    expect(paired(of('', 'sales'), of('', 'Sales'))).toBe('same-group');
    expect(paired(of('', 'press'), of('', 'sales'))).toBe('group-rule');
    expect(paired(of('Nordwind'), of('Nordlicht'))).toBe('yes');
    expect(paired(of('Nordwind'), { groups: undefined })).toBe('unknown');
    const lawyer = { groups: { company: '', tags: [], seat: 'lawyer', ...NO_INTERESTS } };
    expect(paired(lawyer, lawyer)).toBe('same-profession');
    // A block is told before a rule of the house, and nothing else of what X may do hangs on these rules.
    expect(paired(of('Nordwind'), of('Nordwind'), { ...STRANGERS, blocked: true })).toBe('blocked');
    expect(why(me(of('Nordwind')), 'see-pin', person(of('Nordwind')), STRANGERS, colleagues)).toBe('yes');
  });

  it('brings nobody together with whoever decides about them, at any event, and keeps nobody from the wall', () => {
    const of = (part: Partial<Interests>) => ({
      groups: { company: '', tags: [], ...NO_INTERESTS, ...part },
    });
    const applicant = of({ appliesTo: ['clerk'] });
    const panelist = of({ panelOf: ['baker', 'clerk'] });
    const asked = (action: PersonAction, mine: Partial<Party>, theirs: Partial<Party>, bond = STRANGERS) =>
      why({ ...x, party: person({ id: 'x', ...mine }) }, action, person(theirs), bond);
    const together = ['be-paired', 'keep-card', 'be-led-together', 'share-round'] as const;
    for (const action of together) {
      expect(asked(action, applicant, panelist)).toBe('conflict-of-interest');
      expect(asked(action, panelist, applicant)).toBe('conflict-of-interest');
      expect(asked(action, applicant, of({ panelOf: ['baker'] }))).toBe('yes');
      expect(asked(action, applicant, applicant)).toBe('yes');
      expect(asked(action, panelist, panelist)).toBe('yes');
      expect(asked(action, applicant, { groups: undefined })).toBe('unknown');
      // Both said yes before it was known, and the one keeps the other’s card: it holds all the same.
      const close = { ...STRANGERS, accepted: true, keeps: true, kept: true };
      expect(asked(action, applicant, panelist, close)).toBe('conflict-of-interest');
    }
    for (const action of ['see-pin', 'see-pin-owner', 'copy-pin', 'see-person'] as const)
      expect(asked(action, applicant, panelist)).toBe('yes');
    // Nothing else takes a card that was dealt.
    expect(asked('keep-card', { ...applicant, mood: 'not-now', present: false }, applicant)).toBe('yes');
    // A rule of the house says no less, and a block is told before.
    const colleagues = { ...place, pairing: { ...NO_PAIRING_RULES, apartInCompany: true } };
    const viewer: Viewer = { ...x, party: person({ id: 'x', ...applicant }) };
    expect(why(viewer, 'be-paired', person(panelist), STRANGERS, colleagues)).toBe('conflict-of-interest');
    expect(asked('be-paired', applicant, panelist, { ...STRANGERS, blocked: true })).toBe('blocked');
  });

  it('never lets a conflict of interest through, whatever else is true of the two', () => {
    fc.assert(
      fc.property(anyParty('a'), anyParty('b'), anyBond, anyPhase, (a, b, bond, phase) => {
        const conflicts = conflictsBetween(a.groups, b.groups);
        expect(new Set(conflictsBetween(b.groups, a.groups))).toEqual(new Set(conflicts));
        const viewer: Viewer = { kind: 'attendee', eventId: 'e', id: 'a', party: a };
        for (const action of ['be-paired', 'keep-card', 'be-led-together', 'share-round'] as const) {
          const decision = may(viewer, action, { party: b, bond }, { ...place, phase });
          if (conflicts.length > 0) expect(decision.allowed).toBe(false);
          else if (!decision.allowed) expect(decision.why).not.toBe('conflict-of-interest');
        }
      }),
    );
  });

  it('pairs both ways alike', () => {
    fc.assert(
      fc.property(anyParty('a'), anyParty('b'), anyBond, anyPhase, (a, b, bond, phase) => {
        const at = { ...place, phase };
        const ask = (action: 'be-paired' | 'be-led-together', one: Party, other: Party, from: Bond) =>
          may(
            { kind: 'attendee', eventId: 'e', id: one.id, party: one },
            action,
            { party: other, bond: from },
            at,
          ).allowed;
        for (const action of ['be-paired', 'be-led-together'] as const)
          expect(ask(action, a, b, bond)).toBe(ask(action, b, a, fromTheOtherSide(bond)));
        // An aim only narrows who gets a card.
        if (ask('be-paired', a, b, bond)) expect(ask('be-led-together', a, b, bond)).toBe(true);
      }),
    );
  });

  it('lets nothing past a block but the block itself', () => {
    fc.assert(
      fc.property(anyParty('y'), anyBond, fc.constantFrom(...PERSON_ACTIONS), (party, bond, action) => {
        const decision = may(
          x,
          action,
          { party, bond: { ...bond, blocked: true }, audience: 'event' },
          place,
        );
        expect(decision.allowed).toBe(action === 'block');
      }),
    );
  });

  it('shows a screen nothing of a person who did not agree to it', () => {
    const screen: Viewer = { kind: 'screen', eventId: 'e' };
    fc.assert(
      fc.property(
        anyParty('y'),
        fc.constantFrom('me', 'accepted', 'event', 'screen' as const),
        (party, audience) => {
          const agreed = party.consents.screen;
          for (const action of ['see-person', 'see-pin-owner', 'see-field'] as const) {
            const decision = may(screen, action, { party, audience }, place);
            if (decision.allowed) expect(agreed).toBe(true);
            if (action === 'see-field' && decision.allowed) expect(audience).toBe('screen');
          }
        },
      ),
    );
  });

  it('shows a field only to its audience', () => {
    const seen = (audience: 'me' | 'accepted' | 'event' | 'screen', bond: Bond) =>
      may(x, 'see-field', { party: person(), bond, audience }, place).allowed;
    const accepted = { ...STRANGERS, accepted: true };
    expect(
      (['me', 'accepted', 'event', 'screen'] as const).map((audience) => seen(audience, STRANGERS)),
    ).toEqual([false, false, true, true]);
    expect(
      (['me', 'accepted', 'event', 'screen'] as const).map((audience) => seen(audience, accepted)),
    ).toEqual([false, true, true, true]);
  });

  it('refuses what it does not know', () => {
    expect(may(x, 'see-pin', { party: person() }, place)).toEqual({ allowed: false, why: 'unknown' });
    const faceless: Viewer = { kind: 'attendee', eventId: 'e', id: 'x' };
    expect(may(faceless, 'be-paired', { party: person(), bond: STRANGERS }, place)).toEqual({
      allowed: false,
      why: 'unknown',
    });
    expect(may(x, 'see-field', { party: person(), bond: STRANGERS }, place)).toEqual({
      allowed: false,
      why: 'field-audience',
    });
  });

  it('hides waiting cards and receipts from somebody who wants to be left in peace', () => {
    const busy: Viewer = {
      kind: 'attendee',
      eventId: 'e',
      id: 'x',
      party: person({ id: 'x', mood: 'not-now' }),
    };
    const accepted = { ...STRANGERS, accepted: true };
    expect(why(busy, 'see-suggestion')).toBe('mood');
    expect(why(busy, 'see-suggestion', person(), accepted)).toBe('yes');
    expect(why(busy, 'get-receipt')).toBe('mood');
    const known: Viewer = {
      kind: 'attendee',
      eventId: 'e',
      id: 'x',
      party: person({ id: 'x', mood: 'known-only' }),
    };
    expect(why(known, 'get-receipt')).toBe('mood');
    expect(why(known, 'get-receipt', person(), accepted)).toBe('yes');
  });

  it('keeps other organizations and other events out, whatever is asked', () => {
    const outsiders: Viewer[] = [
      { kind: 'member', organizationId: 'other', role: 'owner' },
      { kind: 'attendee', eventId: 'other', id: 'x', party: person({ id: 'x' }) },
      { kind: 'room', eventId: 'other' },
      { kind: 'screen', eventId: 'other' },
      { kind: 'anonymous' },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...outsiders),
        fc.constantFrom(...PERSON_ACTIONS),
        anyParty('y'),
        anyBond,
        (viewer, action, party, bond) => {
          expect(may(viewer, action, { party, bond, audience: 'screen' }, place).allowed).toBe(false);
        },
      ),
    );
  });
});
