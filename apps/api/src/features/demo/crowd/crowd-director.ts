import { createAnalyser, createMatcher, type Matcher } from '@commonground/matching';
import { type Random, seededRandom } from '@commonground/kernel';
import type { PinView } from '@commonground/contracts';
import { Agenda } from './agenda.js';
import { answersTo } from './answer-visitor.js';
import { CardPlan } from './card-plan.js';
import type { CrowdAct, CrowdView } from './crowd-acts.js';
import type { CrowdMember } from './crowd-people.js';
import { answersWithin } from './answer-one-another.js';
import { isPinned, WallPlan } from './wall-plan.js';

/** So many members answer a visitor's pin: as many as a person may have open cards. */
const ANSWERS = 3;
const MOST_OPEN = 3;

/**
 * Decides what the crowd does next. Pure: the same seed, start and views give the same acts. It is asked whenever a
 * feed brings something new and about once a second.
 */
export class CrowdDirector {
  private readonly members: ReadonlyMap<string, CrowdMember>;
  private readonly agenda = new Agenda();
  private readonly random: Random;
  private readonly wall: WallPlan;
  private readonly cards: CardPlan;
  private readonly matcher: Matcher;
  private readonly answered = new Set<string>();

  /** @param startedAt epoch milliseconds */
  constructor(
    members: readonly CrowdMember[],
    seed: number,
    startedAt: number,
    analyser = createAnalyser(2000),
  ) {
    this.members = new Map(members.map((member) => [member.id, member]));
    this.matcher = createMatcher(analyser);
    this.random = seededRandom(seed);
    this.wall = new WallPlan(
      this.members,
      this.agenda,
      this.random,
      startedAt,
      answersWithin(this.members, analyser),
    );
    this.cards = new CardPlan(this.members, this.agenda, this.random, startedAt);
  }

  /** What is to be done now. */
  next(view: CrowdView): CrowdAct[] {
    for (const pin of view.pins) this.meet(pin, view);
    this.cards.look(view);
    this.wall.look(view);
    return this.agenda.due(view.now, view.ready).filter((act) => isSensible(act, view));
  }

  /** A pin of somebody who is not of the crowd gets its answers within two seconds, each pin and wording once. */
  private meet(pin: PinView, view: CrowdView): void {
    const key = `${pin.id} ${pin.direction} ${pin.text}`;
    if (this.members.has(pin.owner.id) || this.answered.has(key)) return;
    this.answered.add(key);
    const asked = { ...pin, topicName: '', pinnedAt: Date.parse(pin.pinnedAt) };
    const free = [...this.members.values()].filter(
      ({ id }) => view.ready.has(id) && this.withVisitors(id, view) < MOST_OPEN,
    );
    const fitting = answersTo(asked, pin.owner.id, free, this.matcher);
    // Whoever may get a card with this visitor must see it, also while the crowd is still coming in.
    for (const { member } of fitting) this.agenda.add(view.now, { kind: 'follow', memberId: member.id });
    const answers = fitting.slice(0, ANSWERS);
    const lines = answers.flatMap(({ member, lines: needed }) =>
      needed.filter((line) => !isPinned(view.pins, member.id, line)).map((line) => ({ member, line })),
    );
    this.wall.makeRoom(view, lines.length);
    for (const { member } of answers) this.clearTheWay(member.id, view);
    for (const [index, { member, line }] of lines.entries()) {
      this.agenda.add(view.now + 300 + index * 250 + this.random() * 150, {
        kind: 'pin',
        memberId: member.id,
        line,
      });
    }
  }

  /** Whoever is about to meet a visitor lets go of a card among the crowd, when there is no place for another. */
  private clearTheWay(memberId: string, view: CrowdView): void {
    const open = (view.cards.get(memberId) ?? []).filter(({ state }) => state === 'open');
    const needless = open.find((card) => this.members.has(card.partner.id) && !card.iSaidYes);
    if (open.length >= MOST_OPEN && needless) {
      this.agenda.add(view.now, { kind: 'decline', memberId, cardId: needless.id });
    }
  }

  private withVisitors(memberId: string, view: CrowdView): number {
    const cards = view.cards.get(memberId) ?? [];
    return cards.filter(({ state, partner }) => state === 'open' && !this.members.has(partner.id)).length;
  }
}

/** Between plan and deed the room goes on: what was done or has gone in the meantime is left out. */
function isSensible(act: CrowdAct, view: CrowdView): boolean {
  switch (act.kind) {
    case 'pin':
      return !isPinned(view.pins, act.memberId, act.line);
    case 'copy':
    case 'unpin':
      return view.pins.some(({ id }) => id === act.pinId);
    case 'follow':
    case 'mood':
      return true;
    case 'accept':
    case 'decline':
    case 'met': {
      const card = view.cards.get(act.memberId)?.find(({ id }) => id === act.cardId);
      return card !== undefined && card.state === (act.kind === 'met' ? 'accepted' : 'open');
    }
  }
}
