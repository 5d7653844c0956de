/** A node that wrote nothing for so long is down or cut off. */
export const SILENCE = `interval '15 seconds'`;

/** Ids of the nodes that are up, as a query. */
export const LIVING_NODES = `SELECT id FROM node_status WHERE seen_at > now() - ${SILENCE}`;
