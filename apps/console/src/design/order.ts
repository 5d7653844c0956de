/** The ids with the one at `from` moved to `to`; unchanged when either lies outside. */
export function moved(ids: readonly string[], from: number, to: number): string[] {
  const next = [...ids];
  if (from < 0 || to < 0 || from >= next.length || to >= next.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** Items in the wanted order; items that the order does not name come last, as they were. */
export function inOrder<T extends { id: string }>(items: readonly T[], ids: readonly string[] | null): T[] {
  if (!ids) return [...items];
  const place = new Map(ids.map((id, index) => [id, index]));
  const at = (item: T) => place.get(item.id) ?? ids.length;
  return [...items].sort((a, b) => at(a) - at(b));
}
