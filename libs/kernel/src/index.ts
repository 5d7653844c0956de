export { type Clock, DAY, HOUR, MINUTE, SECOND } from './clock.js';
export { initialsOf } from './initials.js';
export { CODE_ALPHABET, codeFromBytes, groupedCode, normaliseCode } from './join-code.js';
export { pick, type Random, seededRandom } from './random.js';
export { textHash } from './text-hash.js';
export { err, ok, type Result } from './result.js';
export { positionIn, turnLeft, waitFor } from './turns.js';
export { LAST_LETTER, letterOf, numberOfLetter } from './letters.js';
