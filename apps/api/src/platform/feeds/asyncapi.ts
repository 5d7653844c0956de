import type { OpenAPIObject } from '@nestjs/swagger';
import {
  AUDIENCES,
  CONNECT_REFUSALS,
  ERROR_CODES,
  FAREWELLS,
  FEED_ENTITIES,
  HELLO_REFUSALS,
  PASSING_CODES,
  PERSONAL_ENTITIES,
  PROTOCOL_VERSION,
  SOCKET_PATH,
} from '@commonground/contracts/constants';
import {
  Bye,
  Draining,
  FEED_VALUES,
  Frame,
  FrameChange,
  Hello,
  HelloFollows,
  HelloRefused,
  HelloResync,
  PingAnswer,
} from '@commonground/contracts';
import { cookieName } from '../auth/cookies.js';

/** The shapes that a socket carries. */
export const FEED_MESSAGES = [
  Hello,
  HelloFollows,
  HelloResync,
  HelloRefused,
  PingAnswer,
  Frame,
  Bye,
  Draining,
];

type Schema = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, Schema>>;

const shape = (dto: { readonly name: string }) => ({ $ref: `#/components/schemas/${dto.name}` });
const inChannel = (message: string) => ({ $ref: `#/channels/feed/messages/${message}` });
const nothing = { type: 'object', additionalProperties: false };

/** What travels, by who says it. `name` is the name of the socket.io event; answers are acknowledgements and have none. */
const MESSAGES = {
  hello: {
    name: 'hello',
    summary: 'Says where the client stands and asks to follow. After every connect and after every snapshot.',
    payload: shape(Hello),
  },
  ping: {
    name: 'ping',
    summary: 'Tells a dead connection from a quiet event. Has no body.',
    payload: { type: 'null' },
  },
  frame: {
    name: 'frame',
    summary: 'Changes of one feed. Apply it if your position lies in [from, to); else take a snapshot.',
    payload: shape(Frame),
  },
  packed: {
    name: 'packed',
    summary:
      'A frame instead of `frame`, for clients whose hello says `packed`: its JSON text as UTF-8, compressed by DEFLATE ' +
      'without a header (RFC 1951), as the one attachment of a binary event of socket.io.',
    contentType: 'application/octet-stream',
    payload: { type: 'string', format: 'binary' },
  },
  resync: {
    name: 'resync',
    summary: 'Take a fresh snapshot and say hello. No frames come until then.',
    payload: nothing,
  },
  bye: { name: 'bye', summary: 'The last word before the server closes the socket.', payload: shape(Bye) },
  draining: {
    name: 'draining',
    summary: 'This node ends in some seconds. Come back as widely spread as it says.',
    payload: shape(Draining),
  },
  helloFollows: { summary: 'Yes: frames come from here on.', payload: shape(HelloFollows) },
  helloResync: { summary: 'Take a snapshot and say hello again.', payload: shape(HelloResync) },
  helloRefused: { summary: 'No.', payload: shape(HelloRefused) },
  pingAnswer: { summary: 'The server is there.', payload: shape(PingAnswer) },
};
type MessageName = keyof typeof MESSAGES;

const receive = (message: MessageName, ...answers: MessageName[]) => ({
  action: 'receive',
  channel: { $ref: '#/channels/feed' },
  summary: MESSAGES[message].summary,
  messages: [inChannel(message)],
  reply: { channel: { $ref: '#/channels/feed' }, messages: answers.map(inChannel) },
});
const send = (message: MessageName) => ({
  action: 'send',
  channel: { $ref: '#/channels/feed' },
  summary: MESSAGES[message].summary,
  messages: [inChannel(message)],
});

/** The AsyncAPI 3 document of the socket. Its shapes are those of the OpenAPI document, made from the same classes. */
export function describeFeed(openapi: OpenAPIObject): object {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Commonground feeds',
      version: String(PROTOCOL_VERSION),
      description:
        'How a client follows an event live. Commands and snapshots are HTTP: see the OpenAPI document at ' +
        '/api/openapi.json. Rules for applying frames, limits and long-poll: docs/realtime.md.',
      license: { name: 'Apache 2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    servers: {
      public: server('wss', 'events.example.org', 'An installation at a public address.'),
      local: server('ws', 'localhost:3000', 'An installation as npm start opens it.'),
    },
    channels: { feed: channel() },
    operations: {
      hello: receive('hello', 'helloFollows', 'helloResync', 'helloRefused'),
      ping: receive('ping', 'pingAnswer'),
      frame: send('frame'),
      packed: send('packed'),
      resync: send('resync'),
      bye: send('bye'),
      draining: send('draining'),
    },
    components: {
      messages: MESSAGES,
      schemas: shapesOf(openapi),
      securitySchemes: Object.fromEntries(
        AUDIENCES.map((audience) => [
          audience,
          {
            type: 'httpApiKey',
            in: 'cookie',
            name: cookieName(audience, false),
            description: `The session of this audience; over https the name is ${cookieName(audience, true)}.`,
          },
        ]),
      ),
    },
    'x-error-codes': errorCodes(),
  };
}

const server = (protocol: 'ws' | 'wss', host: string, description: string) => ({
  host,
  protocol,
  protocolVersion: '13',
  description,
  security: AUDIENCES.map((audience) => ({ $ref: `#/components/securitySchemes/${audience}` })),
});

const channel = () => ({
  address: `${SOCKET_PATH}/`,
  description:
    'Socket.IO 4 (engine.io 4), transport websocket only, main namespace. An event is the text frame ' +
    '42["name",body]; with an id, 42<id>["name",body], it is acknowledged by 43<id>[body]. A handshake may be refused ' +
    'with 400 (odd query), 403 (Origin) or 503 with Retry-After (too much at once); a connection with one of ' +
    `${CONNECT_REFUSALS.join(', ')} as the message of the connect error.`,
  messages: Object.fromEntries(
    Object.keys(MESSAGES).map((name) => [name, { $ref: `#/components/messages/${name}` }]),
  ),
  bindings: {
    ws: {
      method: 'GET',
      query: {
        type: 'object',
        properties: {
          EIO: { type: 'string', const: '4' },
          transport: { type: 'string', const: 'websocket' },
          audience: { type: 'string', enum: AUDIENCES },
          t: { type: 'string', description: 'Anything, against caches.' },
        },
        required: ['EIO', 'transport', 'audience'],
        additionalProperties: false,
      },
      headers: {
        type: 'object',
        properties: {
          Origin: { type: 'string', description: 'One of the origins of the installation, to the letter.' },
          Cookie: { type: 'string', description: 'Holds the session of the audience.' },
        },
        required: ['Origin', 'Cookie'],
      },
      bindingVersion: '0.1.0',
    },
  },
});

/** The shapes of the messages, and those that they refer to. */
function shapesOf(openapi: OpenAPIObject): Schemas {
  const all = (openapi.components?.schemas ?? {}) as Schemas;
  const found = new Map<string, Schema>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    const schema = all[name];
    if (!schema) throw new Error(`The OpenAPI document has no shape “${name}”.`);
    const told = name === FrameChange.name ? changeByEntity(schema) : schema;
    found.set(name, told);
    for (const [, next = ''] of JSON.stringify(told).matchAll(/"#\/components\/schemas\/(\w+)"/gu))
      visit(next);
  };
  for (const { name } of FEED_MESSAGES) visit(name);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A change with the shape that its value has for each entity; `x-feed` is the feed on which it travels. */
const changeByEntity = (change: Schema) => ({
  oneOf: FEED_ENTITIES.map((entity) => ({
    ...change,
    title: entity,
    'x-feed': PERSONAL_ENTITIES.includes(entity) ? 'me' : 'event',
    properties: {
      ...(change['properties'] as Schemas),
      entity: { type: 'string', const: entity },
      value: { anyOf: [shape(FEED_VALUES[entity]), { type: 'null' }] },
    },
  })),
});

/** Codes that end a connection or refuse one, with whether trying again would help. */
function errorCodes(): object {
  const codes = [...new Set([...CONNECT_REFUSALS, ...HELLO_REFUSALS, ...FAREWELLS])].sort();
  return Object.fromEntries(
    codes.map((code) => [code, { description: ERROR_CODES[code][1], final: !PASSING_CODES.includes(code) }]),
  );
}
