import type { Intent } from './intent.js';
import { serves } from './similarity.js';

const HIRE_BY_SERVICE = 0.85;
/** Somebody who knows somebody is half of the way. */
const BY_INTRODUCTION = 0.75;
/** Learners bring less than was asked for, unless they were asked for. */
const BY_LEARNER = 0.85;
const ELSEWHERE = 0.7;

/** Whether the two sides of the market meet: a post wants somebody, a service wants a need. */
export function marketFactor(seek: Intent, give: Intent): number {
  if (give.market === 'labour') return seek.market === 'labour' ? 1 : 0;
  if (seek.market !== 'labour') return 1;
  // Whoever has a post does not answer a vacancy by having it.
  return give.source === 'headline' ? 0 : HIRE_BY_SERVICE;
}

/** How much of what it names the giving line can really bring: 1, or less for introductions and learners. */
export function capacityOf(seek: Intent, give: Intent): number {
  // To place people is what is looked for on the way to work.
  const isWhole = seek.routesTo === 'work' || seek.concepts.some(({ id }) => id === 'introduction');
  if (give.introduces && !isWhole) return BY_INTRODUCTION;
  return give.market === 'service' && give.isLearner && !seek.isLearner ? BY_LEARNER : 1;
}

/** 1 unless both lines name places and none of one lies in or around one of the other. */
export function placeFactor(seek: Intent, give: Intent): number {
  if (seek.places.length === 0 || give.places.length === 0) return 1;
  const meet = seek.places.some((place) =>
    give.places.some((other) => serves(place, other) >= 0.4 || serves(other, place) >= 0.6),
  );
  return meet ? 1 : ELSEWHERE;
}
