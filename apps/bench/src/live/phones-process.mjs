import { answerQuestions } from './asked.mjs';
import { sharedNow } from './clock.mjs';
import { RawPhone } from './raw-phone.mjs';

// Thousands of phones in a process of their own, which do nothing but count.
/** So many shake hands at once. */
const AT_ONCE = 100;
/** Whoever was refused comes again after so long, plus as much at random. Milliseconds. */
const AGAIN = 500;
const STAMP = /@(\d+\.?\d*)@/gu;

/** @typedef {import('./raw-phone.mjs').Target} Target */
/** @typedef {{ cookie?: string, hello?: object, reads?: boolean }} Person reads: looks for the stamps of pins */
/**
 * @typedef {object} Seat one phone, through all its connections
 * @property {Person} person
 * @property {RawPhone | null} phone
 * @property {boolean} heard the text that is looked for
 */

/** @type {Map<string, { target: Target, seats: Seat[] }>} */
const rooms = new Map();
const counted = { frames: 0, bytes: 0, closed: /** @type {Record<string, number>} */ ({}) };
let delays = /** @type {number[]} */ ([]);
let watch = { text: '', arrivals: /** @type {number[]} */ ([]), wanted: 0, done: () => {} };
let awaited = /** @type {Promise<number[]>} */ (Promise.resolve([]));

answerQuestions({
  /** @param {{ room: string, target: Target, people: Person[] }} wish */
  async connect({ room, target, people }) {
    const seats = people.map((person) => ({ person, phone: null, heard: false }));
    rooms.set(room, { target, seats });
    return connectAll(target, seats);
  },
  /** @param {{ room: string }} wish */
  cut({ room }) {
    for (const seat of seatsOf(room)) {
      seat.phone?.cut();
      seat.phone = null;
    }
    return sharedNow();
  },
  /** @param {{ room: string, minMs: number, spreadMs: number }} wish */
  comeBack({ room, minMs, spreadMs }) {
    const { target, seats } = roomOf(room);
    if (spreadMs === 0) return connectAll(target, seats);
    return summaryOf(
      seats.map(async (seat) => {
        await new Promise((resolve) => setTimeout(resolve, minMs + Math.random() * spreadMs));
        return arrive(target, seat);
      }),
    );
  },
  /** @param {{ room: string, text: string }} wish looks out for a message with this text, once per phone */
  watch({ room, text }) {
    const seats = seatsOf(room);
    for (const seat of seats) seat.heard = false;
    const arrivals = /** @type {number[]} */ ([]);
    awaited = new Promise((resolve) => {
      watch = { text, arrivals, wanted: seats.length, done: () => resolve(arrivals) };
    });
  },
  /** Resolves when every phone has got it. */
  arrivals: () => awaited,
  /** What came since the last question. */
  count() {
    const result = { ...counted, delays };
    Object.assign(counted, { frames: 0, bytes: 0, closed: {} });
    delays = [];
    return result;
  },
  /** @param {{ room: string, count: number }} wish phones that read nothing any more */
  sleep({ room, count }) {
    for (const { phone } of seatsOf(room).slice(0, count)) phone?.socket.pause();
  },
  /** @param {{ room: string }} wish */
  head: ({ room }) => seatsOf(room)[0]?.phone?.head ?? '',
});

/** @param {string} room */
function roomOf(room) {
  const found = rooms.get(room);
  if (!found) throw new Error(`There is no room ${room}.`);
  return found;
}

/** @param {string} room */
const seatsOf = (room) => roomOf(room).seats;

/**
 * @param {Target} target
 * @param {Seat[]} seats
 */
function connectAll(target, seats) {
  const queue = [...seats];
  const all = /** @type {ReturnType<typeof arrive>[]} */ ([]);
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (let seat = queue.pop(); seat; seat = queue.pop()) {
      const arrival = arrive(target, seat);
      all.push(arrival);
      await arrival;
    }
  });
  return Promise.all(lanes).then(() => summaryOf(all));
}

/** @param {Promise<{ answer: any, refusals: number }>[]} arrivals */
async function summaryOf(arrivals) {
  const all = await Promise.all(arrivals);
  return {
    doneAt: sharedNow(),
    refusals: all.reduce((sum, { refusals }) => sum + refusals, 0),
    resyncs: all.filter(({ answer }) => answer?.resync).length,
    answer: all.at(-1)?.answer ?? null,
  };
}

/**
 * Connects one phone until it is let in and told that it follows.
 * @param {Target} target
 * @param {Seat} seat
 */
async function arrive(target, seat) {
  for (let refusals = 0; ; refusals++) {
    const answer = await tryOnce(target, seat);
    if (answer !== false) return { answer, refusals };
    await new Promise((resolve) => setTimeout(resolve, AGAIN + Math.random() * AGAIN));
  }
}

/**
 * @param {Target} target
 * @param {Seat} seat
 * @returns {Promise<any>} the answer to its hello; false when it was sent away for now
 */
function tryOnce(target, seat) {
  return new Promise((resolve, reject) => {
    const phone = new RawPhone(target, seat.person, {
      current(answer) {
        if (answer && !answer.ok) reject(new Error(`A phone was refused: ${answer.code}.`));
        resolve(answer);
      },
      message: (payload) => hear(seat, payload),
      closed(why) {
        counted.closed[why] = (counted.closed[why] ?? 0) + 1;
        seat.phone = null;
        resolve(false);
      },
      wire(bytes) {
        counted.bytes += bytes;
      },
    });
    seat.phone = phone;
  });
}

/**
 * @param {Seat} seat
 * @param {Buffer} payload
 */
function hear(seat, payload) {
  counted.frames += 1;
  if (!seat.heard && watch.wanted > 0 && payload.includes(watch.text)) {
    seat.heard = true;
    watch.arrivals.push(sharedNow());
    watch.wanted -= 1;
    if (watch.wanted === 0) watch.done();
  }
  if (!seat.person.reads) return;
  const now = sharedNow();
  for (const [, sent] of payload.toString('utf8').matchAll(STAMP)) delays.push(now - Number(sent));
}
