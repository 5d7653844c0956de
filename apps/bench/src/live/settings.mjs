/** Phones of the largest room, unless the command says otherwise. */
const PHONES = 10_000;

/** @typedef {{ phones?: number }} Settings of a benchmark, from the command */

/**
 * @param {Settings} settings
 * @returns {number} phones of the largest room
 */
export const largest = ({ phones = PHONES }) => phones;

/**
 * The sizes that a benchmark wants, none of them larger than what the command allows.
 * @param {readonly number[]} wanted
 * @param {Settings} settings
 */
export const sizesOf = (wanted, settings) => [
  ...new Set(wanted.map((size) => Math.min(size, largest(settings)))),
];
