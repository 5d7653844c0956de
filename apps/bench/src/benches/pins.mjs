import { setTimeout as pause } from 'node:timers/promises';
import { consoleApi } from '@commonground/client';
import { inChild } from '../pins/children.mjs';
import { openFullEvent } from '../pins/full-event.mjs';
import { signInOwner } from '../product/callers.mjs';
import { withApi } from '../product/running-api.mjs';
import { percentile } from '../report/percentile.mjs';
import { atLeast, atMost } from '../report/row.mjs';

/** Pins and plain inserts take turns so often, and so long each. */
const ROUNDS = 3;
const SECONDS = 5;
/** Phones that send the next pin when the last one is answered, and connections of the plain inserts. */
const PHONES = 64;
const CLIENTS = 16;
/** Each may pin eight times. */
const PEOPLE = 3000;
/** Connections for pins that come at a rate: enough that none waits for a free one. */
const MANY = 400;
const RATES = /** @type {const} */ ([
  { rate: 200, seconds: 10, gate: 50 },
  { rate: 1000, seconds: 10, gate: 150 },
]);
/** The event is new: the engine reads its people, and the first connections are made. Seconds that are not counted. */
const WARM_UP = 2;
/** Matching that is still at work on the pins before is let finish. Milliseconds. */
const CALM = 3000;

/**
 * Pins at one event over HTTP, each with its session, its key, its rules, its change rows and its stored answer: how
 * many a second, how fast they are answered, and what the product adds to the statements that it sends.
 * @param {(line: string) => void} say
 */
export function measurePins(say) {
  return withApi(async (api) => {
    const owner = await signInOwner(api);
    return [
      ...(await measureThroughput(api, owner, say)),
      ...(await measureAnswers(api, owner, say)),
      ...(await measureOverhead(api, owner, say)),
    ];
  });
}

/**
 * @typedef {import('../product/running-api.mjs').RunningApi} RunningApi
 * @typedef {import('../product/callers.mjs').Caller} Caller
 */

/**
 * @param {RunningApi} api
 * @param {Caller} owner
 * @param {(line: string) => void} say
 */
async function measureThroughput(api, owner, say) {
  const rounds = [];
  // The first round warms both up and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const plain = await inChild('plain', {
      databaseUrl: api.databaseUrl,
      connections: CLIENTS,
      seconds: SECONDS,
    });
    const event = await openFullEvent(api, owner, PEOPLE);
    await api.delay();
    const pins = await inChild('load', {
      url: api.url,
      ...event,
      connections: PHONES,
      seconds: SECONDS,
      rate: null,
    });
    const { cpu } = await api.delay();
    complainOf(pins);
    const figures = {
      plain: plain.answered / plain.seconds,
      pins: pins.answered / pins.seconds,
      cpu: (cpu * 1000) / pins.answered,
      together: await event.pinsInATransaction(),
    };
    say(`${Math.round(figures.plain)} plain inserts/s, ${Math.round(figures.pins)} pins/s.`);
    if (round > 0) rounds.push(figures);
    await end(owner, event);
  }
  const median = (/** @type {(round: typeof rounds[number]) => number} */ of) =>
    percentile(rounds.map(of), 0.5);
  return [
    atLeast(`durable pins over HTTP, ${PHONES} at once, ÷ plain inserts, ${CLIENTS} at once: median ratio`, {
      measured: median(({ pins, plain }) => pins / plain),
      gate: 0.5,
    }),
    atLeast('durable pins over HTTP (1/s; baseline: plain inserts)', {
      measured: median(({ pins }) => pins),
      baseline: median(({ plain }) => plain),
    }),
    atLeast('pins in a transaction', { measured: median(({ together }) => together) }),
    atMost('processor time of the API for a pin, matching included (ms)', {
      measured: median(({ cpu }) => cpu),
    }),
  ];
}

/**
 * @param {RunningApi} api
 * @param {Caller} owner
 * @param {(line: string) => void} say
 */
async function measureAnswers(api, owner, say) {
  const rows = [];
  for (const { rate, seconds, gate } of RATES) {
    const event = await openFullEvent(api, owner, PEOPLE);
    const load = { url: api.url, ...event, connections: MANY, rate };
    complainOf(await inChild('load', { ...load, seconds: WARM_UP }));
    const pins = await inChild('load', { ...load, seconds });
    complainOf(pins);
    say(`${rate} pins a second: ${pins.answered} answered.`);
    rows.push(
      atMost(`pin answered at ${rate}/s: p50 (ms)`, { measured: percentile(pins.times, 0.5) }),
      atMost(`pin answered at ${rate}/s: p95 (ms)`, { measured: percentile(pins.times, 0.95), gate }),
    );
    await end(owner, event);
  }
  return rows;
}

/**
 * An event that goes on would be matched anew every minute, with its thousands of people, beside the next one.
 * @param {Caller} owner
 * @param {{ eventId: string }} event
 */
async function end(owner, { eventId }) {
  await owner.call(consoleApi.changePhase, { params: { eventId }, body: { phase: 'after' } });
  await pause(CALM);
}

/**
 * @param {RunningApi} api
 * @param {Caller} owner
 * @param {(line: string) => void} say
 */
async function measureOverhead(api, owner, say) {
  const rows = [];
  for (const { together, gate } of [
    { together: 1, gate: null },
    { together: 20, gate: 1.5 },
  ]) {
    const { eventId, topicId, people } = await openFullEvent(api, owner, together, { phase: 'open' });
    const task = { databaseUrl: api.databaseUrl, eventId, topicId, people, together, times: 200 };
    const { product, plain, statements } = await inChild('overhead', task);
    say(`A batch of ${together} sends ${statements} statements.`);
    const name = `batch of ${together}: use case ÷ its statements alone`;
    rows.push(
      atMost(`${name}: ratio`, { measured: product / plain, gate }),
      atMost(`${name} (ms)`, { measured: product, baseline: plain }),
    );
  }
  return rows;
}

/**
 * A refused pin is no pin: figures with some of them mean something else.
 * @param {{ others: Record<string, number> }} result
 */
function complainOf({ others }) {
  if (Object.keys(others).length > 0)
    throw new Error(`Pins were not answered with 201: ${JSON.stringify(others)}`);
}
