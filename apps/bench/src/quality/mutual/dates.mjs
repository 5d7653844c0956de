/**
 * @typedef {object} Profile what a person said of themselves beforehand. Their gender and age are no part of it.
 * @property {(number | null)[]} interests 1 to 10
 * @property {(number | null)[]} wants how much each quality matters in the other, the last one shared interests
 * @property {(number | null)[]} gives how much of each quality they see in themselves, 1 to 10
 * @property {(number | null)[]} habits answers on an ordered scale
 * @property {(string | null)[]} groups answers without an order, such as a field of study
 *
 * @typedef {object} Dates people of several events, and what each decided about each whom they talked to. People are
 * places in `profiles`, decisions places in `from`. Every pair stands there twice, once from each side.
 * @property {Profile[]} profiles
 * @property {number[]} events the event of each person
 * @property {number[]} sides the side of the room of each person, 0 or 1: people meet the other side only
 * @property {number[]} from
 * @property {number[]} to
 * @property {number[]} rounds the round of each decision, from 1; the same from both sides
 * @property {number[]} yes 1 or 0
 * @property {number[]} reverse the place of the other side’s decision
 */

/**
 * Puts decisions together.
 * @param {{ profiles: Profile[], events: number[], sides: number[] }} people
 * @param {{ from: number, to: number, round: number, yes: number }[]} decisions
 * @returns {Dates}
 */
export function datesOf({ profiles, events, sides }, decisions) {
  const places = new Map(decisions.map(({ from, to }, at) => [`${from} ${to}`, at]));
  const reverse = decisions.map(({ from, to }) => places.get(`${to} ${from}`) ?? -1);
  if (reverse.includes(-1)) throw new Error('There is a decision without its other side.');
  return {
    profiles,
    events,
    sides,
    from: decisions.map(({ from }) => from),
    to: decisions.map(({ to }) => to),
    // In some events the two sides were numbered differently. One count for both, or half of a pair would be seen early.
    rounds: decisions.map(({ from, round }, at) =>
      sides[from] === 1 ? round : (decisions[reverse[at] ?? -1]?.round ?? round),
    ),
    yes: decisions.map(({ yes }) => yes),
    reverse,
  };
}

/**
 * Whether both said yes, for each decision.
 * @param {Dates} dates
 */
export const mutualOf = ({ yes, reverse }) => yes.map((one, at) => one * (yes[reverse[at] ?? -1] ?? 0));

/**
 * The events, in their order.
 * @param {Dates} dates
 */
export const eventsOf = ({ events }) => [...new Set(events)].sort((one, other) => one - other);
