import { leadsTo } from '../attendee/aim.js';
import { welcomesStrangers } from '../attendee/mood.js';
import { suggests } from '../event/phase.js';
import { conflictsBetween } from './conflict-of-interest.js';
import { mayAtEvent } from './event-reach.js';
import { keptApart } from './kept-apart.js';
import { sharesRound } from './round-reach.js';
import {
  type Bond,
  type Decision,
  type FieldAudience,
  type Party,
  type PersonAction,
  type Place,
  type Refusal,
  type Subject,
  UNACQUAINTED,
  type Viewer,
} from './reach.model.js';

const yes: Decision = { allowed: true };
const no = (why: Refusal): Decision => ({ allowed: false, why });

/**
 * The one gate: whether X may see, be paired with, copy or be shown Y. Rules in this order, first refusal wins:
 * tenant and role, phase, waiting, block, consent per field and audience, conflict of interest, pairing rules, mood, aim,
 * budget. Whatever is unknown is refused.
 *
 * @param place the event of both; a viewer of another event or organization is refused
 */
export function may(viewer: Viewer, action: PersonAction, subject: Subject, place: Place): Decision {
  const entry = mayAtEvent(viewer, 'read-event', place);
  if (!entry.allowed) return entry;
  const { party } = subject;
  if (viewer.kind === 'member') return byMember(viewer, action, party, place);
  if (party.waiting) return no('waiting');
  if (viewer.kind === 'screen') return onScreen(action, party, subject.audience);
  if (viewer.kind === 'anonymous') return no('role');
  if (viewer.kind === 'attendee' && viewer.id === party.id) return toOneself(action);
  const bond = viewer.kind === 'room' ? UNACQUAINTED : subject.bond;
  if (bond === undefined) return no('unknown');
  if (bond.blocked && action !== 'block') return no('blocked');
  return toAnother(viewer, action, subject, bond, place);
}

/** Whoever waits is seen by those who decide about it, and as nothing but waiting. */
function byMember(
  viewer: Extract<Viewer, { kind: 'member' }>,
  action: PersonAction,
  party: Party,
  place: Place,
): Decision {
  switch (action) {
    case 'see-waiting':
      return party.waiting ? mayAtEvent(viewer, 'manage-event', place) : no('unknown');
    case 'see-attendee':
    case 'see-pin':
    case 'see-pin-owner':
      return party.waiting ? no('waiting') : yes;
    default:
      return no('role');
  }
}

function onScreen(action: PersonAction, party: Party, audience: FieldAudience | undefined): Decision {
  switch (action) {
    case 'see-pin':
      return party.joined ? yes : no('not-joined');
    case 'see-pin-owner':
    case 'see-person':
      if (!party.joined) return no('not-joined');
      return party.consents.screen ? yes : no('consent');
    case 'see-field':
      if (!party.consents.screen) return no('consent');
      return audience === 'screen' ? yes : no('field-audience');
    default:
      return no('role');
  }
}

function toOneself(action: PersonAction): Decision {
  switch (action) {
    case 'see-pin':
    case 'see-pin-owner':
    case 'see-person':
    case 'see-field':
    case 'see-suggestion':
      return yes;
    default:
      return no('role');
  }
}

function toAnother(
  viewer: Extract<Viewer, { kind: 'attendee' | 'room' }>,
  action: PersonAction,
  subject: Subject,
  bond: Bond,
  place: Place,
): Decision {
  const { party } = subject;
  switch (action) {
    case 'see-pin':
    case 'see-pin-owner':
    case 'copy-pin':
      // Pinning showed name and headline to this event; the mood keeps nobody from copying.
      return party.joined ? yes : no('not-joined');
    case 'see-person':
      if (!party.joined) return no('not-joined');
      return party.consents.listed ? yes : no('consent');
    case 'see-field':
      return seesField(subject.audience, bond);
    case 'be-paired':
      return viewer.kind === 'attendee' ? pairs(viewer.party, party, bond, subject, place) : no('role');
    case 'keep-card':
      return viewer.kind === 'attendee' ? keepsCard(viewer.party, party) : no('role');
    case 'be-led-together':
      // Whoever has a card has it: an aim that changed since keeps nobody from what both said yes to.
      return viewer.kind === 'attendee' ? meets(viewer.party, party, bond, place) : no('role');
    case 'see-suggestion':
      if (viewer.kind !== 'attendee' || bond.declined) return no('declined');
      // Whoever accepted or met stays reachable for the other; an unanswered card waits behind the reader's mood.
      if (bond.accepted || bond.met) return yes;
      if (viewer.party === undefined) return no('unknown');
      if (!viewer.party.consents.suggested || !party.consents.suggested) return no('consent');
      return welcomesStrangers(viewer.party.mood) ? yes : no('mood');
    case 'get-receipt':
      return viewer.kind !== 'attendee'
        ? no('role')
        : viewer.party === undefined
          ? no('unknown')
          : receipt(viewer.party, bond);
    case 'share-round':
      return viewer.kind === 'attendee' ? sharesRound(viewer.party, party, bond, place) : no('role');
    case 'recall-partner':
      // They have sat together already: what each learnt then is no secret, and no mood undoes it.
      return viewer.kind === 'attendee' ? (party.joined ? yes : no('not-joined')) : no('role');
    case 'block':
      return viewer.kind === 'attendee' ? yes : no('role');
    case 'see-attendee':
    case 'see-waiting':
      return no('role');
  }
}

/** The receipt of a copy is held back while its reader does not want to be approached by that person. */
function receipt(reader: Party, bond: Bond): Decision {
  return welcomesStrangers(reader.mood) || (reader.mood === 'known-only' && (bond.accepted || bond.met))
    ? yes
    : no('mood');
}

function seesField(audience: FieldAudience | undefined, bond: Bond): Decision {
  switch (audience) {
    case 'event':
    case 'screen':
      return yes;
    case 'accepted':
      return bond.accepted || bond.met ? yes : no('field-audience');
    default:
      return no('field-audience');
  }
}

/** A card for two: everything must hold for both, and lead where each of them wants to go. */
function pairs(one: Party | undefined, other: Party, bond: Bond, subject: Subject, place: Place): Decision {
  const meeting = meets(one, other, bond, place);
  if (!meeting.allowed) return meeting;
  for (const [side, keeps] of [
    [one, bond.keeps],
    [other, bond.kept],
  ] as const) {
    const aim = side?.aim ?? 'useful';
    if (aim !== 'useful' && keeps === undefined) return no('unknown');
    if (!leadsTo(aim, keeps ?? false)) return no('aim');
  }
  if (one?.full || other.full) return no('budget');
  if (subject.budget && subject.budget.open >= subject.budget.max) return no('budget');
  return yes;
}

/** Moods, aims and rules may change while a card waits; whoever comes to decide about the other has it no longer. */
function keepsCard(one: Party | undefined, other: Party): Decision {
  if (!one?.groups || !other.groups) return no('unknown');
  return conflictsBetween(one.groups, other.groups).length > 0 ? no('conflict-of-interest') : yes;
}

/** Two who may be brought together at all, and now. */
function meets(one: Party | undefined, other: Party, bond: Bond, place: Place): Decision {
  if (!suggests(place.phase)) return no('phase');
  if (one === undefined) return no('unknown');
  if (!one.joined || !other.joined) return no('not-joined');
  if (!one.present || !other.present) return no('not-present');
  if (!one.consents.suggested || !other.consents.suggested) return no('consent');
  if (bond.met) return no('already-met');
  if (bond.declined) return no('declined');
  const apart = keptApart(one, other, place);
  if (apart) return no(apart);
  const known = bond.accepted;
  for (const side of [one, other]) {
    if (welcomesStrangers(side.mood)) continue;
    if (side.mood === 'known-only' && known) continue;
    return no('mood');
  }
  return yes;
}
