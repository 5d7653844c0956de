import { Injectable } from '@nestjs/common';
import { hostsOf, type RoundRoom, type Wish, withRound } from './plan/make-plan.js';
import { type Mending, mendRound } from './plan/mend-round.js';
import { canTalk, stepFreeAmong } from './plan/seat-needs.js';
import { pairsOf, type StoredPlan, type StoredRound } from './plan/stored-plan.js';

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
        met: metBefore(room, plan.rounds.slice(0, at + 1)),
        neverAgain: true,
        mostAt: () => 0,
      });
      const groups = new Set(mended.seatings.map(({ people }) => groupKey(people)));
      const broken = round.seatings.filter(
        ({ people }) => people.length > 1 && !groups.has(groupKey(people)),
      );
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
  return JSON.stringify(mended) === JSON.stringify(round) ? plan : withRound(plan, wish, at, mended);
}

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

function metBefore(room: RoundRoom, rounds: readonly StoredRound[]): (a: string, b: string) => boolean {
  const met = new Set([...room.metBefore, ...pairsOf(rounds)].map((pair) => groupKey(pair)));
  return (a, b) => met.has(groupKey([a, b]));
}

const groupKey = (people: readonly string[]): string => [...people].sort().join(' ');
