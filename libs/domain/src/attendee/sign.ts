/** Both phones of a pair show the same of twelve signs, so that two strangers find each other in a crowd. */
export const SIGNS = 12;

/** FNV-1a over the pair's suggestion id: stable, spread evenly. */
export function signOf(suggestionId: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < suggestionId.length; i += 1) {
    hash = Math.imul(hash ^ suggestionId.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash % SIGNS;
}
