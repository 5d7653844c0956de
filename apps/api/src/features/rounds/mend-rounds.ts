import { Injectable } from '@nestjs/common';
import { hostsOf, type RoundRoom, type Wish, withRound } from './plan/make-plan.js';
import { type Mending, mendRound } from './plan/mend-round.js';
import { canTalk, stepFreeAmong } from './plan/seat-needs.js';
import { groupsOf, type StoredPlan, type StoredRound } from './plan/stored-plan.js';

/** Puts a round right that people are on their way to, or that goes on. */
@Injectable()
export class MendRounds {
  /** Before the round at this index begins: nobody sits alone if a group has a seat for them. */
  mended(plan: StoredPlan, wish: Wish, at: number): StoredPlan {
    const { room, settings } = wish;
    const seats = new Map(room.spots.map((spot) => [spot.id, spot.seats]));
    return changed(plan, wish, at, (round) =>
      mendRound(round, {
        here: new Set(room.people),
        mayMeet: room.mayMeet,
        suits: suitsIn(wish),
        mostWith: mostWithIn(room),
        met: metBefore(room, plan.rounds.slice(0, at)),
        mostAt: ({ key }) =>
          settings.kind === 'pairs' ? 3 : Math.min(settings.groupSize + 1, seats.get(key) ?? Infinity),
      }),
    );
  }

  /**
   * While it goes on: whoever was left alone gets company from those who were too, or who rest, if they have not met.
   * Groups that talk are not disturbed. What broke up is kept, because these people have met.
   */
  mendedMeanwhile(plan: StoredPlan, wish: Wish, at: number): StoredPlan {
    const { room } = wish;
    return changed(plan, wish, at, (round) => {
      const mended = mendRound(backAtTheirPlaces(round), {
        here: new Set(room.people),
        mayMeet: room.mayMeet,
        suits: suitsIn(wish),
        // Whoever sits is asked nothing while they talk, and those who join are two.
        mostWith: () => Infinity,
        met: metBefore(room, plan.rounds.slice(0, at + 1)),
        neverAgain: true,
        mostAt: () => 0,
      });
      const whole = new Set(mended.seatings);
      const broken = round.seatings.filter((seating) => seating.people.length > 1 && !whole.has(seating));
      const left = [...(round.left ?? []), ...broken];
      return left.length > 0 ? { ...mended, left } : mended;
    });
  }
}

/** Whoever was left alone sits where they sat, as long as nobody else does, so that company can come to them. */
function backAtTheirPlaces(round: StoredRound): StoredRound {
  const resting = new Set(round.resting);
  const seatings = [...round.seatings];
  for (const { place, people } of round.left ?? []) {
    const person = people.find((id) => resting.has(id));
    if (person === undefined || seatings.some((seat) => seat.place.key === place.key)) continue;
    seatings.push({ place, people: [person] });
    resting.delete(person);
  }
  return { ...round, seatings, resting: [...resting] };
}

/** The same plan where the round stays as it is. */
function changed(
  plan: StoredPlan,
  wish: Wish,
  at: number,
  mend: (round: StoredRound) => StoredRound,
): StoredPlan {
  const round = plan.rounds[at];
  if (!round) return plan;
  const mended = mend(round);
  return isSame(mended, round) ? plan : withRound(plan, wish, at, mended);
}

/** The order of groups means nothing, nor that of those who rest; groups that stay are the same objects. */
function isSame(one: StoredRound, other: StoredRound): boolean {
  if (one.seatings.length !== other.seatings.length || one.resting.length !== other.resting.length)
    return false;
  const [seatings, resting] = [new Set(other.seatings), new Set(other.resting)];
  return one.seatings.every((seating) => seatings.has(seating)) && one.resting.every((id) => resting.has(id));
}

const mostWithIn =
  ({ needsOf }: RoundRoom): Mending['mostWith'] =>
  (person) =>
    needsOf(person).mostInGroup ?? Infinity;

function suitsIn({ room, settings }: Wish): Mending['suits'] {
  const { needsOf, spots } = room;
  const isStepFree = stepFreeAmong(spots);
  const tableOf = hostsOf(settings);
  return (person, place, people) => {
    const needs = needsOf(person);
    if (needs.stepFree && !isStepFree(place)) return false;
    if ((tableOf.get(person) ?? place.key) !== place.key) return false;
    return people.length === 0 || people.some((other) => canTalk(needs, needsOf(other)));
  };
}

/** Whom everybody met is gathered when it is asked for the first time: mostly nobody is left alone, and nobody asks. */
function metBefore(room: RoundRoom, rounds: readonly StoredRound[]): (a: string, b: string) => boolean {
  let partners: ReadonlyMap<string, readonly string[]> | undefined;
  return (a, b) => {
    partners ??= partnersIn(room.metBefore, rounds);
    return partners.get(a)?.includes(b) ?? false;
  };
}

function partnersIn(
  pairs: RoundRoom['metBefore'],
  rounds: readonly StoredRound[],
): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  for (const people of [...pairs, ...rounds.flatMap(groupsOf).map((group) => group.people)]) {
    for (const one of people) {
      let met = partners.get(one);
      if (!met) partners.set(one, (met = []));
      for (const other of people) if (other !== one) met.push(other);
    }
  }
  return partners;
}
