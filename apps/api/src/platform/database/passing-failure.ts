/** PostgreSQL states of a connection that is lost or refused, and the codes of Node for the same. */
const CONNECTION_LOST = /^(08|57P0|25P03|53300|ECONN|EPIPE|ENOTFOUND|ETIMEDOUT)/u;
/** What passes when it is tried again: deadlocks, failed serialization, a lock or a statement that took too long, no room. */
const TRY_AGAIN = /^(40001|40P01|55P03|57014|53)/u;
/** What the driver and the mapper say of a connection that died, without a code. */
const SAID_OF_CONNECTIONS =
  /Connection terminated|Query read timeout|connection error and is not queryable|timeout exceeded when trying to connect|Query runner already released|query runner was already released|Client was closed/u;

/** True when the database was not reached, or was lost in the middle. */
export function isConnectionLost(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const { code } = cause as { code?: unknown };
  if (typeof code === 'string') return CONNECTION_LOST.test(code);
  return SAID_OF_CONNECTIONS.test(cause.message);
}

/** True when the same command may well succeed a moment later. */
export function isPassing(cause: unknown): boolean {
  const { code } = (cause ?? {}) as { code?: unknown };
  return isConnectionLost(cause) || (typeof code === 'string' && TRY_AGAIN.test(code));
}
