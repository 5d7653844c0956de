// Follows an event: node docs/examples/follow.mjs https://events.example.org JOINCODE 'Your name'
// Node 20 and socket.io-client. What the messages mean: docs/realtime.md and docs/asyncapi.json.
import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';

const [address, joinCode, name = 'Example client'] = process.argv.slice(2);
const headers = { origin: process.env.ORIGIN ?? address, 'content-type': 'application/json' };
const passing = ['request.rate-limited', 'feed.lagging', 'server.unavailable', 'server.failed'];
const isFinal = (problem) => /^\w+\.[\w-]+$/.test(problem) && !passing.includes(problem);
const leaveIfFinal = ({ code, message = code }) => isFinal(message) && leave(message);
const leave = (problem) => process.exit((console.log(`over: ${problem}`), 1));

async function call(method, path, body) {
  const answer = await fetch(address + path, { method, headers, body: body && JSON.stringify(body) });
  for (const line of answer.headers.getSetCookie()) headers.cookie = line.split(';')[0];
  return answer.ok ? answer.json() : Promise.reject(await answer.json());
}
const { event, topics } = await call('GET', `/api/v1/join/${joinCode}`);
const pin = { id: randomUUID(), topicId: topics[0].id, direction: 'need', text: 'Good examples' };
const consents = { listed: false, suggested: false, screen: false };
await call('POST', `/api/v1/join/${joinCode}`, { name, language: 'en', consents, pin });

const things = new Map(); // `${entity} ${id}` → its whole present value
let at; // { epoch, event, me }: how far each feed was read; null while a snapshot is on its way
let retry = { minMs: 500, spreadMs: 1000 }; // how widely to spread when coming back; the server says
const later = (then) => setTimeout(then, retry.minMs + Math.random() * retry.spreadMs);

async function begin(again = false) {
  if (at === null && again !== true) return;
  at = null;
  const snapshot = await call('GET', '/api/v1/attendee/snapshot').catch(leaveIfFinal);
  if (!snapshot) return later(() => begin(true));
  things.clear();
  for (const [entity, values] of Object.entries(snapshot.entities))
    for (const value of values) things.set(`${entity} ${value.id}`, value);
  at = { epoch: snapshot.epoch, event: snapshot.seq, me: snapshot.seq };
  hello();
}

const options = { path: '/feed', transports: ['websocket'], query: { audience: 'attendee' } };
const socket = io(address, { ...options, extraHeaders: headers, reconnection: false });
const dropIf = (silence) => silence && socket.io.engine.close();
const comeBack = () => later(() => socket.connect());

function hello() {
  if (!at || !socket.connected) return;
  const words = { protocol: 1, eventId: event.id, epoch: at.epoch, seq: at.event, meSeq: at.me };
  socket.timeout(8000).emit('hello', words, (silence, answer) => {
    if (silence) return dropIf(silence);
    if (!answer.ok) return (leaveIfFinal(answer), later(hello));
    if (answer.resync) return begin();
    retry = answer.retry;
    console.log(`live at ${answer.seq} with ${things.size} things`);
  });
}
function frame({ feed, epoch, from, to, changes }) {
  if (!at || (epoch === at.epoch && to < at[feed])) return; // nothing to apply it to, or read already
  if (epoch !== at.epoch || from > at[feed]) return begin(); // another log, or something is missing
  for (const { entity, id, value } of changes) {
    if (value === null) things.delete(`${entity} ${id}`);
    else things.set(`${entity} ${id}`, value);
    console.log(`${to} ${entity} ${id} ${JSON.stringify(value)}`);
  }
  at[feed] = to;
}
socket.on('connect', hello).on('frame', frame).on('resync', begin).on('disconnect', comeBack);
socket.on('draining', (news) => (retry = news.retry)).on('bye', leaveIfFinal);
socket.on('connect_error', (error) => (leaveIfFinal(error), comeBack()));
setInterval(() => socket.connected && socket.timeout(8000).emit('ping', dropIf), 15_000);
void begin();
