import Sequencer from '@jest/test-sequencer';
import { inOrder } from '../decisions/ring.mjs';

// Its types are those of a CommonJS module, which it is not where it is imported.
const Base = /** @type {typeof Sequencer.default} */ (/** @type {unknown} */ (Sequencer));

/** The order of specs where several rings run at once. */
export default class RingSequencer extends Base {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    return inOrder(await super.sort(tests));
  }
}
