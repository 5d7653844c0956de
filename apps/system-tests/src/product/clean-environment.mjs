/** What npm, jest and the product itself leave in the environment: a shell of somebody's own has none of it. */
const FOREIGN =
  /^(npm_|JEST_|SYSTEM_)|^(NODE_ENV|NODE_OPTIONS|INIT_CWD|FORCE_COLOR|PORT|HOST|DATA_DIR|PUBLIC_URL|DATABASE_URL|DEMO|LAN|LOG_FILE|LOG_LEVEL|CLIENTS_DIR|TRUSTED_PROXIES|FEED_DIRECT_FRAMES|FEED_LAGGING_MS|SNAPSHOT_CACHE_MB|REDIS_URL|SAFETY_POLL_MS|ROLES|DRAIN_MS)$/;

/**
 * The environment of a fresh shell, so that a test run leaves no mark on what it starts.
 * @param {Record<string, string | undefined>} [more] set on top; undefined: taken away
 * @returns {Record<string, string>}
 */
export function cleanEnvironment(more = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  return /** @type {Record<string, string>} */ (
    Object.fromEntries(
      Object.entries({ ...Object.fromEntries(kept), ...more }).filter(([, value]) => value !== undefined),
    )
  );
}
