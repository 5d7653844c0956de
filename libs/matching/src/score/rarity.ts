import type { Intent } from './intent.js';

/** How telling a word is in this room: 1 for a word only two lines share, towards 0 for one everybody uses. */
export type Rarity = (stem: string) => number;

/** Counts words over all lines of the room. A headline counts as little as a pin. */
export function rarityIn(intents: readonly Intent[]): Rarity {
  const lines = new Map<string, number>();
  let total = 0;
  let lastText: string | null = null;
  for (const intent of intents) {
    // A line on both sides of the market is still one line.
    if (intent.text === lastText) continue;
    lastText = intent.text;
    total++;
    for (const stem of intent.stems.keys()) lines.set(stem, (lines.get(stem) ?? 0) + 1);
  }
  const room = Math.max(total, 20);
  const most = Math.log(1 + room / 2);
  return (stem) => {
    const count = Math.max(2, lines.get(stem) ?? 1);
    return Math.max(0, Math.log(1 + room / count) / Math.max(most, 1e-9));
  };
}
