/** Sockets between two looks at the clock, most sockets in a row, and the longest that they may hold the event loop. */
const STEP = 50;
const MOST = 500;
const BUDGET_MS = 8;

/** Does something for each of many without holding the event loop for long: others get their turn in between. */
export async function inSlices<T>(all: readonly T[], act: (one: T) => void): Promise<void> {
  let begun = performance.now();
  let sinceBegun = 0;
  for (let start = 0; start < all.length; start += STEP) {
    if (sinceBegun >= MOST || performance.now() - begun >= BUDGET_MS) {
      await new Promise((resolve) => setImmediate(resolve));
      begun = performance.now();
      sinceBegun = 0;
    }
    for (const one of all.slice(start, start + STEP)) act(one);
    sinceBegun += STEP;
  }
}
