import { Injectable } from '@nestjs/common';
import { withRound, type RoundRoom } from './plan/make-plan.js';
import { mendRound } from './plan/mend-round.js';
import { pairsOf, type StoredPlan } from './plan/stored-plan.js';
import type { StoredSettings } from './rounds.entities.js';

/** Puts a round right that people are on their way to. */
@Injectable()
export class MendRounds {
  mended(
    plan: StoredPlan,
    wish: { readonly settings: StoredSettings; readonly seed: number; readonly room: RoundRoom },
    at: number,
  ): StoredPlan {
    const round = plan.rounds[at];
    if (!round) return plan;
    const { room, settings } = wish;
    const met = new Set(
      [...room.metBefore, ...pairsOf(plan.rounds.slice(0, at))].map(([a, b]) => keyOf(a, b)),
    );
    const seats = new Map(room.spots.map((spot) => [spot.id, spot.seats]));
    const mended = mendRound(round, {
      here: new Set(room.people),
      mayMeet: room.mayMeet,
      met: (a, b) => met.has(keyOf(a, b)),
      mostAt: ({ key }) =>
        settings.kind === 'pairs' ? 3 : Math.min(settings.groupSize + 1, seats.get(key) ?? Infinity),
    });
    return JSON.stringify(mended) === JSON.stringify(round) ? plan : withRound(plan, wish, at, mended);
  }
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
