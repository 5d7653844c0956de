import { MINUTE, pick, type Random, SECOND } from '@commonground/kernel';
import type { PinView } from '@commonground/contracts';
import type { Agenda } from './agenda.js';
import type { CrowdAct, CrowdView } from './crowd-acts.js';
import type { CrowdLine, CrowdMember } from './crowd-people.js';

/** The first lines appear one after the other within this time. */
const OPENING = 6 * SECOND;
/** Above the first number the crowd adds nothing of its own accord, above the second it makes room for answers. */
const CALM_WALL = 110;
const FULL_WALL = 150;
const MOST_COPIES = 80;
/** So long there is more going on than later: whoever tries the product is looking now. */
const LIVELY = 4 * MINUTE;
/** Whoever has something to add looks at the wall first. So many are asked whether they can answer something on it. */
const ASKED = 10;
const MOST_APPROACHABLE = 12;

/** Whether a line of a member would bring them together with somebody who is on the wall. */
export type IsAnswer = (memberId: string, line: CrowdLine, view: CrowdView) => boolean;

/** The small things that keep the wall alive: first lines, further lines, copies, moods. */
export class WallPlan {
  private copies = 0;
  private nextAt: number;
  private readonly approachable: Set<string>;

  constructor(
    private readonly members: ReadonlyMap<string, CrowdMember>,
    private readonly agenda: Agenda,
    private readonly random: Random,
    private readonly startedAt: number,
    private readonly isAnswer: IsAnswer,
  ) {
    this.nextAt = startedAt + OPENING + 2 * SECOND;
    this.approachable = new Set(
      [...members.values()].filter(({ mood }) => mood === 'approach-me').map(({ id }) => id),
    );
    const shuffled = [...members.values()]
      .map((member) => ({ member, rank: random() }))
      .sort((a, b) => a.rank - b.rank);
    for (const [index, { member }] of shuffled.entries()) {
      const [line] = member.lines;
      if (line)
        agenda.add(startedAt + (index * OPENING) / members.size, { kind: 'pin', memberId: member.id, line });
    }
  }

  /** Puts the next small thing on the agenda when its time has come. */
  look(view: CrowdView): void {
    if (view.now < this.nextAt || view.ready.size === 0) return;
    const pause = view.now < this.startedAt + LIVELY ? 0.5 : 1;
    this.nextAt = view.now + pause * (3 + this.random() * 4) * SECOND;
    const act = this.small(view);
    if (act) this.agenda.add(view.now, act);
  }

  /** Takes down the oldest further lines when the wall is full. The first line of each member stays. */
  makeRoom(view: CrowdView, coming: number): void {
    const own = this.ownPins(view);
    const surplus = own.length + coming - FULL_WALL;
    for (const { id, owner } of this.further(own).slice(0, Math.max(0, surplus))) {
      this.agenda.add(view.now, { kind: 'unpin', memberId: owner.id, pinId: id });
    }
  }

  private small(view: CrowdView): CrowdAct | null {
    const chance = this.random();
    if (chance < 0.35 && this.copies < MOST_COPIES) return this.copy(view);
    if (chance < 0.5) return this.mood(view);
    const own = this.ownPins(view);
    return own.length < CALM_WALL ? this.furtherLine(view) : this.takeDown(own);
  }

  private copy(view: CrowdView): CrowdAct | null {
    const memberId = pick(this.random, [...view.ready]);
    const pins = this.ownPins(view).filter(({ owner }) => owner.id !== memberId);
    if (pins.length === 0) return null;
    this.copies += 1;
    return { kind: 'copy', memberId, pinId: pick(this.random, pins).id };
  }

  private mood(view: CrowdView): CrowdAct | null {
    const open = [...view.ready].filter((id) => {
      const mood = this.members.get(id)?.mood;
      return mood === 'open' || mood === 'approach-me';
    });
    if (open.length === 0) return null;
    const tired = this.approachable.size >= MOST_APPROACHABLE;
    const memberId = pick(this.random, tired ? open.filter((id) => this.approachable.has(id)) : open);
    if (this.approachable.delete(memberId)) return { kind: 'mood', memberId, mood: 'open' };
    this.approachable.add(memberId);
    return { kind: 'mood', memberId, mood: 'approach-me' };
  }

  /** A line that answers somebody, if one is found soon, else anything that somebody has not said yet. */
  private furtherLine(view: CrowdView): CrowdAct | null {
    let other: CrowdAct | null = null;
    for (let asked = 0; asked < ASKED; asked++) {
      const memberId = pick(this.random, [...view.ready]);
      const unsaid = (this.members.get(memberId)?.lines ?? []).filter(
        (line) => !isPinned(view.pins, memberId, line),
      );
      const answer = unsaid.find((line) => this.isAnswer(memberId, line, view));
      if (answer) return { kind: 'pin', memberId, line: answer };
      const [line] = unsaid;
      if (line) other ??= { kind: 'pin', memberId, line };
    }
    return other;
  }

  private takeDown(own: readonly PinView[]): CrowdAct | null {
    const [oldest] = this.further(own);
    return oldest ? { kind: 'unpin', memberId: oldest.owner.id, pinId: oldest.id } : null;
  }

  private ownPins(view: CrowdView): PinView[] {
    return view.pins.filter(({ owner }) => this.members.has(owner.id));
  }

  /** Everything but first lines, the oldest first. */
  private further(own: readonly PinView[]): PinView[] {
    return own
      .filter((pin) => this.members.get(pin.owner.id)?.lines[0]?.text !== pin.text)
      .sort((one, other) => Date.parse(one.pinnedAt) - Date.parse(other.pinnedAt));
  }
}

/** Whether a member's line is on the wall already. */
export function isPinned(pins: readonly PinView[], memberId: string, line: CrowdLine): boolean {
  return pins.some((pin) => pin.owner.id === memberId && pin.text === line.text);
}
