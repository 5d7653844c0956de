/** What npm, a shell or the product itself may have set: a fresh terminal has none of it. */
const FOREIGN =
  /^(npm_|NODE_ENV$|NODE_OPTIONS$|INIT_CWD$|FORCE_COLOR$|PORT$|HOST$|DATA_DIR$|PUBLIC_URL$|DATABASE_URL$|DEMO$|LAN$|LOG_FILE$|LOG_LEVEL$|CLIENTS_DIR$|TRUSTED_PROXIES$|FEED_DIRECT_FRAMES$|FEED_LAGGING_MS$|SNAPSHOT_CACHE_MB$|REDIS_URL$|SAFETY_POLL_MS$|ROLES$|DRAIN_MS$)/;

/**
 * The environment of a fresh terminal.
 * @param {Record<string, string>} [more] set on top
 * @returns {Record<string, string | undefined>}
 */
export function cleanEnvironment(more = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  return { ...Object.fromEntries(kept), ...more };
}
