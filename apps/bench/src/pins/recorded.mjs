/** @typedef {{ text: string, values: unknown[] | undefined }} Statement */

/**
 * The statements of the one transaction that something does, by flight: those of a flight were sent before the first of
 * them was answered.
 * @param {any} Client of the driver
 * @param {() => Promise<unknown>} act
 * @returns {Promise<Statement[][]>}
 */
export async function recordFlights(Client, act) {
  const original = Client.prototype.query;
  const flights = /** @type {Statement[][]} */ ([]);
  /** @type {number | null} */
  let writer = null;
  let open = 0;
  Client.prototype.query = function (/** @type {any[]} */ ...args) {
    const result = original.apply(this, args);
    if (args[0] === 'START TRANSACTION') writer = this.processID;
    if (writer !== this.processID || typeof args[0] !== 'string') return result;
    if (open === 0) flights.push([]);
    flights.at(-1)?.push({ text: args[0], values: args[1] });
    open += 1;
    const answered = () => (open -= 1);
    result.then(answered, answered);
    if (args[0] === 'COMMIT') writer = null;
    return result;
  };
  try {
    await act();
  } finally {
    Client.prototype.query = original;
  }
  return flights;
}

/**
 * Sends recorded statements again, with other ids.
 * @param {any} client
 * @param {Statement[][]} flights
 * @param {ReadonlyMap<string, string>} ids
 */
export async function replay(client, flights, ids) {
  for (const flight of flights)
    await Promise.all(flight.map(({ text, values }) => client.query(text, values && renamed(values, ids))));
}

/**
 * @param {unknown[]} values
 * @param {ReadonlyMap<string, string>} ids
 * @returns {unknown[]}
 */
function renamed(values, ids) {
  return values.map((value) => {
    if (Array.isArray(value)) return renamed(value, ids);
    return typeof value === 'string' ? (ids.get(value) ?? value) : value;
  });
}
