import { seededRandom } from '@commonground/kernel';
import { datesOf } from './dates.mjs';

const INTERESTS = 8;
const QUALITIES = 4;

/**
 * Events in which the right answer is known: people say yes by what they want and the other gives, by how readily they
 * say yes at all, and by how welcome the other is, of which the profile tells a part.
 * @param {number} seed
 * @param {{ events: number, perSide: number }} size
 * @returns {import('./dates.mjs').Dates}
 */
export function syntheticDates(seed, { events, perSide }) {
  const random = seededRandom(seed);
  // A sum of twelve even numbers is as good as normal for this.
  const normal = () => Array.from({ length: 12 }, random).reduce((sum, value) => sum + value, -6);
  const people = Array.from({ length: events * perSide * 2 }, (_, at) => {
    const welcome = normal();
    return {
      event: Math.floor(at / (perSide * 2)),
      side: Math.floor(at / perSide) % 2,
      readiness: normal(),
      welcome,
      profile: {
        interests: Array.from({ length: INTERESTS }, () => 1 + Math.floor(random() * 10)),
        wants: Array.from({ length: QUALITIES + 1 }, () => 5 + 30 * random()),
        gives: Array.from(
          { length: QUALITIES },
          (_, quality) => 6 + normal() + (quality === 0 ? 1.5 * welcome : 0),
        ),
        habits: [1 + Math.floor(random() * 6)],
        groups: [String(Math.floor(random() * 4))],
      },
    };
  });
  const decisions = [];
  for (const [from, one] of people.entries()) {
    for (const [to, other] of people.entries()) {
      if (one.event !== other.event || one.side === other.side) continue;
      const alike = one.profile.interests.reduce(
        (sum, value, at) => sum + (value - 5.5) * ((other.profile.interests[at] ?? 0) - 5.5),
        0,
      );
      const logOdds = -0.6 + one.readiness + other.welcome + alike / 60;
      const round = 1 + ((((from - to) % perSide) + perSide) % perSide);
      decisions.push({ from, to, round, yes: random() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0 });
    }
  }
  const dates = datesOf(
    {
      profiles: people.map(({ profile }) => profile),
      events: people.map(({ event }) => event),
      sides: people.map(({ side }) => side),
    },
    decisions,
  );
  return dates;
}
