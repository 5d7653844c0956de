const BLOCK = 512;

/**
 * The plain files of a tar archive (POSIX ustar), enough for the archives that benchmarks read.
 * @param {Buffer} bytes
 * @returns {Map<string, string>} path → content as UTF-8
 */
export function filesOfTar(bytes) {
  const files = new Map();
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const text = (/** @type {number} */ from, /** @type {number} */ length) =>
      bytes.toString('utf8', at + from, at + from + length).split('\0')[0] ?? '';
    const name = text(0, 100);
    if (name === '') break;
    const size = parseInt(text(124, 12), 8);
    const kind = text(156, 1);
    const prefix = text(257, 5) === 'ustar' ? text(345, 155) : '';
    const content = at + BLOCK;
    if (kind === '0' || kind === '')
      files.set(prefix ? `${prefix}/${name}` : name, bytes.toString('utf8', content, content + size));
    at = content + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
