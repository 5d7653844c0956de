// Runs on whatever Node is installed, so this file keeps to plain old syntax.

/** @param {string} text a version such as "20.19.0" or "v20" */
function numbers(text) {
  const parts = text.replace(/^v/, '').split('-')[0] || '';
  const [major = 0, minor = 0, patch = 0] = parts.split('.').map(Number);
  return { major, minor, patch };
}

/**
 * Whether a version satisfies an `engines` range made of `^x.y.z` and `>=x.y.z`, joined by `||`.
 * @param {string} version
 * @param {string} range
 */
export function satisfies(version, range) {
  const have = numbers(version);
  return range.split('||').some((part) => {
    const text = part.trim();
    const want = numbers(text.replace(/^(\^|>=)/, ''));
    if (text.startsWith('^') && have.major !== want.major) return false;
    if (have.major !== want.major) return have.major > want.major;
    if (have.minor !== want.minor) return have.minor > want.minor;
    return have.patch >= want.patch;
  });
}

/**
 * @param {string} version the running Node, `process.version`
 * @param {string} range `engines.node`
 * @returns {{ ok: boolean, lines: string[] }} lines to print: a refusal, a recommendation, or none
 */
export function judgeNode(version, range) {
  if (!satisfies(version, range)) {
    return {
      ok: false,
      lines: [
        `Commonground needs Node ${range.split('||').join(' or ')}, and this is ${version}.`,
        'Install Node 24 from https://nodejs.org (or `nvm install 24`), then run the same command again.',
      ],
    };
  }
  const old = numbers(version).major < 22;
  return { ok: true, lines: old ? [`Node ${version} works; Node 24 is recommended.`] : [] };
}
