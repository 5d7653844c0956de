import { heldRounds } from '@commonground/domain';
import type { RoundMapPlace, RoundPlace, RoundPlanView, RoundView } from '@commonground/contracts';
import { ROUND_QUESTIONS } from '@commonground/contracts/constants';
import { peopleOf, type StoredPlace, type StoredRound } from './plan/stored-plan.js';
import type { RoundSeriesEntity } from './rounds.entities.js';
import { momentOf } from './series.repository.js';

export const placeView = ({ number, name, zone }: StoredPlace): RoundPlace => ({ number, name, zone });

/** Rounds without people. */
export function roundView(series: RoundSeriesEntity): RoundView {
  const { eventId: id, settings, state, part, round, seed, endsAt, leftMs, finishedAt } = series;
  return {
    id,
    kind: settings.kind,
    state,
    part,
    round,
    rounds: settings.rounds,
    minutes: settings.minutes,
    endsAt: endsAt?.toISOString() ?? null,
    leftMs,
    finishedAt: finishedAt?.toISOString() ?? null,
    question: ROUND_QUESTIONS[(seed + round) % ROUND_QUESTIONS.length] ?? ROUND_QUESTIONS[0],
  };
}

/** The whole plan. @param takingPart who takes part now, of whom those outside the plan wait */
export function roundPlanView(
  series: RoundSeriesEntity,
  sittingOut: ReadonlySet<string>,
  takingPart: readonly string[],
): RoundPlanView {
  const { eventId: id, version, settings, state, part, round, endsAt, leftMs, plan, undo } = series;
  const held = heldRounds(momentOf(series));
  const planned = peopleOf(plan.rounds.slice(Math.max(0, round - 1)));
  return {
    id,
    version,
    settings: { ...settings, hosts: [...(settings.hosts ?? [])] },
    state,
    part,
    round,
    endsAt: endsAt?.toISOString() ?? null,
    leftMs,
    canUndo: undo !== null,
    rounds: plan.rounds.map(({ seatings, resting }, at) => ({
      number: at + 1,
      held: at < held,
      seatings: seatings.map(({ place, people }) => ({ place: placeView(place), people: [...people] })),
      resting: [...resting],
    })),
    quality: { ...plan.quality },
    repeats: plan.repeats.map(({ a, b, round: at, before }) => ({
      a,
      b,
      round: at + 1,
      before: before === null ? null : before + 1,
    })),
    unmet: plan.unmet.map(({ reason, round: at, people }) => ({
      reason,
      round: at === null ? null : at + 1,
      people: [...people],
    })),
    sittingOut: [...sittingOut].sort(),
    waiting: takingPart.filter((person) => !planned.has(person)),
  };
}

/** Who sits where. @param nameOf the name for screens, or null where there is no consent to one */
export const roundMap = (round: StoredRound, nameOf: (id: string) => string | null): RoundMapPlace[] =>
  round.seatings.map(({ place, people }) => {
    const names = people.flatMap((id) => nameOf(id) ?? []);
    return { place: placeView(place), names, guests: people.length - names.length };
  });
