/**
 * A 32-bit hash of a text, the same on every machine: FNV-1a over UTF-16 units (G. Fowler, L. C. Noll, K.-P. Vo; public
 * domain). For spreading and seeding, never for secrets.
 *
 * @param salt turns equal texts into other numbers
 */
export function textHash(text: string, salt = 0): number {
  let hash = (0x811c9dc5 + salt) | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
