const EVERY_MS = 500;
/** A node that is stopped accepts connections and never answers. */
const ANSWER_WITHIN_MS = 1000;
/** One late answer may be a busy computer. */
const LATE_ANSWERS = 2;

/**
 * Asks nodes twice a second whether they are ready. One that refuses, or says no, is out at once; one that does not
 * answer after the second time; and back with the first good answer.
 * @param {readonly string[]} urls
 * @param {(index: number, isIn: boolean) => void} [onTurn]
 * @returns {{ ready: () => number[], eject: (index: number) => void, look: () => Promise<void>, stop: () => void }}
 */
export function watchHealth(urls, onTurn = () => {}) {
  const states = urls.map(() => ({ isIn: false, late: 0, asking: false }));

  /**
   * @param {number} index
   * @param {boolean} isIn
   */
  const turn = (index, isIn) => {
    const state = states[index];
    if (state === undefined || state.isIn === isIn) return;
    state.isIn = isIn;
    onTurn(index, isIn);
  };

  /**
   * @param {string} url
   * @param {number} index
   */
  const ask = async (url, index) => {
    const state = states[index];
    if (state === undefined || state.asking) return;
    state.asking = true;
    try {
      const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
      await answer.arrayBuffer();
      state.late = 0;
      turn(index, answer.ok);
    } catch (error) {
      state.late += 1;
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      if (!isLate || state.late >= LATE_ANSWERS) turn(index, false);
    } finally {
      state.asking = false;
    }
  };

  const look = async () => {
    await Promise.all(urls.map(ask));
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  timer.unref();
  return {
    ready: () => states.flatMap(({ isIn }, index) => (isIn ? [index] : [])),
    eject: (index) => turn(index, false),
    look,
    stop: () => clearInterval(timer),
  };
}
