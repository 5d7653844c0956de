/**
 * Inequality of non-negative amounts: 0 when all are the same, towards 1 when one has everything. 0 for nothing at all.
 *
 * @see C. Gini, Variabilità e mutabilità, 1912
 */
export function gini(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((one, other) => one - other);
  const total = sorted.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return 0;
  const weighted = sorted.reduce((sum, amount, at) => sum + (2 * (at + 1) - sorted.length - 1) * amount, 0);
  return weighted / (sorted.length * total);
}
