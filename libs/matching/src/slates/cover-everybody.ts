import type { Slates } from './slates.js';

/**
 * Gives a card to everybody who has none but could have one. Where all who come into question are full, somebody hands
 * a card on: a chain of one pair coming and one going, until it ends with a person who can do with one card less or has
 * room for one more. The shortest chain is taken.
 */
export function coverEverybody(slates: Slates): void {
  for (let person = 0; person < slates.graph.size; person++) {
    if (slates.loadOf(person) === 0) coverOne(slates, person);
  }
}

/** How somebody in the chain loses their card: `host` takes `coming` and lets `going` go. */
interface Step {
  readonly before: Step | null;
  readonly person: number;
  readonly host: number;
  readonly coming: number;
  readonly going: number;
}

function coverOne(slates: Slates, start: number): void {
  if (slates.isFull(start)) return;
  const { graph } = slates;
  const asked = new Set<number>([start]);
  const hosts = new Set<number>();
  const queue: { person: number; before: Step | null }[] = [{ person: start, before: null }];
  for (const { person, before } of queue) {
    const open = (graph.edgesOf[person] as number[]).filter((edge) => !slates.has(edge));
    for (const coming of open) {
      const host = graph.partnerOf(coming, person);
      // Whoever the chain began with takes one card by it already.
      if (slates.roomOf(host) > (host === start ? 1 : 0)) return carryOut(slates, before, coming);
      if (isPartOf(before, host) || host === start) continue;
      for (const going of slates.cardsOf(host)) {
        const loser = graph.partnerOf(going, host);
        if (slates.loadOf(loser) > 1 && !goesIn(before, going))
          return carryOut(slates, { before, person: loser, coming, going, host }, -1);
      }
    }
    for (const coming of open) {
      const host = graph.partnerOf(coming, person);
      if (hosts.has(host) || host === start || isPartOf(before, host)) continue;
      hosts.add(host);
      for (const going of slates.cardsOf(host)) {
        const loser = graph.partnerOf(going, host);
        if (asked.has(loser) || isPartOf(before, loser)) continue;
        asked.add(loser);
        queue.push({ person: loser, before: { before, person: loser, coming, going, host } });
      }
    }
  }
}

function isPartOf(chain: Step | null, person: number): boolean {
  for (let step = chain; step; step = step.before) {
    if (step.person === person || step.host === person) return true;
  }
  return false;
}

function goesIn(chain: Step | null, card: number): boolean {
  for (let step = chain; step; step = step.before) if (step.going === card) return true;
  return false;
}

function carryOut(slates: Slates, last: Step | null, coming: number): void {
  const steps: Step[] = [];
  for (let step = last; step; step = step.before) steps.push(step);
  for (const step of steps) slates.drop(step.going);
  for (const step of steps) slates.add(step.coming);
  if (coming >= 0) slates.add(coming);
}
