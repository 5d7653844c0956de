import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventAction, mayAtEvent } from '@commonground/domain';
import { type ActorName, ACTORS, type Ground, openWorld, type World } from '../testing/actors.js';
import { openTestApi, type Browser, type TestApi } from '../testing/test-api.js';

/**
 * Whom a route is for. `member`: any member of any organization, for the own organization; `managers`: no moderators. With an action: for the event in
 * the path, or the attendee's own. `thing`: the path names something at an event, which is not there for other events.
 */
type Row =
  | { readonly audience: 'public' }
  | { readonly audience: 'member'; readonly managers?: true }
  | { readonly audience: 'console'; readonly action: EventAction }
  | { readonly audience: 'attendee'; readonly action: EventAction; readonly thing?: true }
  | { readonly audience: 'screen' };

const everybody: Row = { audience: 'public' };
const member: Row = { audience: 'member' };
const manager: Row = { audience: 'member', managers: true };
const manages: Row = { audience: 'console', action: 'manage-event' };
const reads: Row = { audience: 'console', action: 'read-event' };
const moderates: Row = { audience: 'console', action: 'moderate-wall' };
const moderatesMicrophone: Row = { audience: 'console', action: 'moderate-microphone' };
const runsScreens: Row = { audience: 'console', action: 'run-screens' };
const visits: Row = { audience: 'attendee', action: 'read-event' };
/** For those too who have not been let in yet. */
const keepsPlace: Row = { audience: 'attendee', action: 'keep-place' };
const visitsThing: Row = { ...visits, thing: true };
const joins: Row = { audience: 'attendee', action: 'join' };
const pins: Row = { audience: 'attendee', action: 'pin' };
const pinsThing: Row = { ...pins, thing: true };
const answersOwn: Row = { audience: 'attendee', action: 'answer-suggestions' };
const answers: Row = { ...answersOwn, thing: true };
const asks: Row = { audience: 'attendee', action: 'ask-for-microphone' };
const device: Row = { audience: 'screen' };

const EVENT = '/api/v1/console/events/{eventId}';
const ME = '/api/v1/attendee';

/** Every route of the API. A new one that has no row here fails the test. */
const ROUTES: Record<string, Row> = {
  'GET /health/live': everybody,
  'GET /health/ready': everybody,

  'POST /api/v1/console/session': everybody,
  'GET /api/v1/console/session': member,
  'DELETE /api/v1/console/session': member,
  'GET /api/v1/console/topic-templates': member,
  'GET /api/v1/console/events': member,
  'POST /api/v1/console/events': manager,
  'GET /api/v1/console/demo': manager,
  'POST /api/v1/console/demo': manager,
  'PUT /api/v1/console/demo/crowd': manager,
  'DELETE /api/v1/console/demo': manager,

  [`GET ${EVENT}`]: reads,
  [`PATCH ${EVENT}`]: manages,
  [`POST ${EVENT}/phase`]: manages,
  [`GET ${EVENT}/join-qr.svg`]: reads,
  [`GET ${EVENT}/snapshot`]: reads,
  [`GET ${EVENT}/feed`]: reads,
  [`GET ${EVENT}/insights`]: reads,
  [`GET ${EVENT}/live`]: reads,
  [`GET ${EVENT}/matching`]: manages,
  [`PUT ${EVENT}/matching`]: manages,
  [`GET ${EVENT}/matching/rehearsal`]: manages,
  [`GET ${EVENT}/matching/pairs/{attendeeId}/{partnerId}`]: manages,
  [`GET ${EVENT}/rounds`]: manages,
  [`GET ${EVENT}/rounds/planning`]: manages,
  [`PUT ${EVENT}/rounds`]: manages,
  [`DELETE ${EVENT}/rounds`]: manages,
  [`POST ${EVENT}/rounds/replan`]: manages,
  [`POST ${EVENT}/rounds/swap`]: manages,
  [`POST ${EVENT}/rounds/undo`]: manages,
  [`POST ${EVENT}/rounds/step`]: manages,
  [`GET ${EVENT}/matching/fairness`]: manages,
  [`POST ${EVENT}/matching/preview`]: manages,
  [`GET ${EVENT}/matching/words`]: manages,
  [`POST ${EVENT}/matching/words`]: manages,
  [`POST ${EVENT}/matching/words/try`]: manages,
  [`PUT ${EVENT}/matching/words/{wordId}`]: manages,
  [`DELETE ${EVENT}/matching/words/{wordId}`]: manages,
  [`GET ${EVENT}/matching/concepts`]: manages,
  [`GET ${EVENT}/openings`]: manages,
  [`PUT ${EVENT}/openings/{openingId}`]: manages,
  [`DELETE ${EVENT}/openings/{openingId}`]: manages,
  [`PUT ${EVENT}/microphone`]: moderatesMicrophone,
  [`DELETE ${EVENT}/microphone`]: moderatesMicrophone,
  [`POST ${EVENT}/microphone/entries/{entryId}/call`]: moderatesMicrophone,
  [`DELETE ${EVENT}/microphone/entries/{entryId}`]: moderatesMicrophone,
  [`POST ${EVENT}/topics`]: manages,
  [`PATCH ${EVENT}/topics/{topicId}`]: manages,
  [`PUT ${EVENT}/topic-order`]: manages,
  [`POST ${EVENT}/topics/{topicId}/merge`]: manages,
  [`DELETE ${EVENT}/pins/{pinId}`]: moderates,
  [`PUT ${EVENT}/zones/{zoneId}`]: manages,
  [`DELETE ${EVENT}/zones/{zoneId}`]: manages,
  [`POST ${EVENT}/tips`]: manages,
  [`PATCH ${EVENT}/tips/{tipId}`]: manages,
  [`DELETE ${EVENT}/tips/{tipId}`]: manages,
  [`POST ${EVENT}/announcements`]: manages,
  [`DELETE ${EVENT}/announcements/{announcementId}`]: manages,
  [`POST ${EVENT}/screens`]: runsScreens,
  [`PATCH ${EVENT}/screens/{screenId}`]: runsScreens,
  [`DELETE ${EVENT}/screens/{screenId}`]: runsScreens,
  [`PUT ${EVENT}/playlist`]: runsScreens,
  [`POST ${EVENT}/attendees`]: manages,
  [`PATCH ${EVENT}/attendees/{attendeeId}`]: manages,
  [`DELETE ${EVENT}/attendees/{attendeeId}`]: manages,
  [`POST ${EVENT}/attendees/{attendeeId}/personal-link`]: manages,
  [`DELETE ${EVENT}/attendees/{attendeeId}/personal-link`]: manages,
  [`POST ${EVENT}/waiting-joins/admit`]: manages,
  [`POST ${EVENT}/waiting-joins/turn-away`]: manages,
  [`GET ${EVENT}/imports`]: manages,
  [`POST ${EVENT}/imports`]: manages,
  [`GET ${EVENT}/imports/{importId}`]: manages,
  [`PATCH ${EVENT}/imports/{importId}`]: manages,
  [`POST ${EVENT}/imports/{importId}/apply`]: manages,
  [`POST ${EVENT}/imports/{importId}/undo`]: manages,
  [`GET ${EVENT}/imports/{importId}/report.csv`]: manages,

  'GET /api/v1/join/{code}': everybody,
  'POST /api/v1/join/{code}': everybody,
  [`POST ${ME}/session`]: everybody,
  [`GET ${ME}/session`]: keepsPlace,
  [`DELETE ${ME}/session`]: keepsPlace,
  [`GET ${ME}/snapshot`]: keepsPlace,
  [`GET ${ME}/feed`]: keepsPlace,
  [`POST ${ME}/me/join`]: joins,
  [`PATCH ${ME}/me`]: visits,
  [`DELETE ${ME}/me`]: keepsPlace,
  [`PUT ${ME}/me/consents`]: visits,
  [`PUT ${ME}/me/mood`]: visits,
  [`PUT ${ME}/me/aim`]: visits,
  [`DELETE ${ME}/me/day-off`]: visits,
  [`POST ${ME}/pins`]: pins,
  [`PATCH ${ME}/pins/{pinId}`]: pinsThing,
  [`DELETE ${ME}/pins/{pinId}`]: pinsThing,
  [`POST ${ME}/pins/{pinId}/copy`]: visitsThing,
  [`GET ${ME}/contacts`]: visits,
  [`GET ${ME}/contacts/{contactId}`]: visitsThing,
  [`PATCH ${ME}/contacts/{contactId}`]: visitsThing,
  [`DELETE ${ME}/contacts/{contactId}`]: visitsThing,
  [`GET ${ME}/contacts/{contactId}/card.vcf`]: visitsThing,
  [`POST ${ME}/suggestions/{suggestionId}/accept`]: answers,
  [`POST ${ME}/suggestions/{suggestionId}/decline`]: answers,
  [`POST ${ME}/suggestions/{suggestionId}/decline-reason`]: answers,
  [`POST ${ME}/suggestions/{suggestionId}/later`]: answers,
  [`PUT ${ME}/suggestions/{suggestionId}/useful`]: visitsThing,
  [`POST ${ME}/suggestions/{suggestionId}/met`]: answers,
  [`PUT ${ME}/rounds/part`]: answersOwn,
  [`POST ${ME}/rounds/met/{attendeeId}`]: answers,
  [`POST ${ME}/microphone`]: asks,
  [`DELETE ${ME}/microphone`]: visits,
  [`POST ${ME}/struck-facts`]: visits,
  [`DELETE ${ME}/struck-facts/{struckFactId}`]: visitsThing,
  [`GET ${ME}/openings`]: visits,
  [`PUT ${ME}/openings/{openingId}/application`]: visitsThing,
  [`DELETE ${ME}/openings/{openingId}/application`]: visitsThing,
  [`GET ${ME}/blocks`]: visits,
  [`POST ${ME}/blocks`]: visits,
  [`DELETE ${ME}/blocks/{attendeeId}`]: visitsThing,

  'POST /api/v1/screen/session': everybody,
  'GET /api/v1/screen/snapshot': device,
  'GET /api/v1/screen/feed': device,
};

/** What a route must answer an actor: it lets in, or it refuses with this status and code, or there is nothing for this actor. */
type Expected = 'in' | 'nothing' | { readonly status: number; readonly code: string };

const SIGN_IN: Expected = { status: 401, code: 'session.missing' };
const NO_EVENT: Expected = { status: 404, code: 'event.not-found' };
const WAIT: Expected = { status: 403, code: 'join.waiting' };
const REFUSED: Expected = { status: 403, code: 'reach.refused' };

const MEMBERS: Partial<Record<ActorName, 'owner' | 'moderator'>> = {
  owner: 'owner',
  moderator: 'moderator',
  'owner of another organization': 'owner',
};

function expectedOf(row: Row, actor: ActorName): Expected {
  const role = MEMBERS[actor];
  switch (row.audience) {
    case 'public':
      return 'in';
    case 'member':
      if (role === 'moderator' && row.managers) return REFUSED;
      return role ? 'in' : SIGN_IN;
    case 'console': {
      if (!role) return SIGN_IN;
      if (actor === 'owner of another organization') return NO_EVENT;
      // Which role may do what is the policy's to say; that the route asks for this action is what is tested.
      const place = { eventId: 'e', organizationId: 'o', phase: 'live' } as const;
      const decision = mayAtEvent({ kind: 'member', organizationId: 'o', role }, row.action, place);
      return decision.allowed ? 'in' : REFUSED;
    }
    case 'attendee':
      if (actor === 'attendee') return 'in';
      if (actor === 'attendee who waits') return row.action === 'keep-place' ? 'in' : WAIT;
      if (actor === 'attendee of another event') return row.thing ? 'nothing' : 'in';
      return SIGN_IN;
    case 'screen':
      if (actor === 'screen' || actor === 'screen of another event') return 'in';
      return actor === 'screen unpaired' ? NO_EVENT : SIGN_IN;
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

function ask(browser: Browser, method: Method, path: string, body: object = {}) {
  switch (method) {
    case 'GET':
      return browser.get(path);
    case 'POST':
      return browser.post(path, body);
    case 'PUT':
      return browser.put(path, body);
    case 'PATCH':
      return browser.patch(path, body);
    case 'DELETE':
      return browser.delete(path);
  }
}

const filled = (path: string, ground: Ground) =>
  path.replace(/\{(\w+)\}/gu, (_, name: string) => ground[name as keyof Ground]);

function split(route: string): [Method, string] {
  const [method, path] = route.split(' ');
  return [method as Method, path ?? ''];
}

/** Bodies that are valid, for commands on one thing; the others are sent an empty one, which comes after the question who asks. */
const BODIES: Record<string, (ground: Ground) => object> = {
  'PUT /api/v1/console/demo/crowd': () => ({ running: false }),
  [`PATCH ${EVENT}/topics/{topicId}`]: () => ({ name: 'Taken over' }),
  [`PUT ${EVENT}/topic-order`]: ({ topicId }) => ({ ids: [topicId] }),
  [`POST ${EVENT}/topics/{topicId}/merge`]: ({ topicId }) => ({ intoId: topicId }),
  [`PUT ${EVENT}/zones/{zoneId}`]: () => ({ name: 'Taken', purpose: 'quiet', stepFree: true, spots: [] }),
  [`PUT ${EVENT}/openings/{openingId}`]: () => ({ title: 'Taken', desk: null, panel: [], applicants: [] }),
  [`PATCH ${EVENT}/tips/{tipId}`]: () => ({ text: 'Taken over' }),
  [`PUT ${EVENT}/matching/words/{wordId}`]: () => ({ words: ['Taken over'], concept: null }),
  [`PATCH ${EVENT}/screens/{screenId}`]: () => ({ name: 'Taken over' }),
  [`PATCH ${EVENT}/attendees/{attendeeId}`]: () => ({ present: false }),
  [`PATCH ${EVENT}/imports/{importId}`]: () => ({ mapping: {} }),
  [`PATCH ${ME}/pins/{pinId}`]: () => ({ text: 'Taken over' }),
  [`PATCH ${ME}/contacts/{contactId}`]: () => ({ note: 'Taken over' }),
  [`POST ${ME}/suggestions/{suggestionId}/decline-reason`]: () => ({ reason: 'known' }),
  [`PUT ${ME}/suggestions/{suggestionId}/useful`]: () => ({ useful: true }),
};

describe('who may call what', () => {
  let api: TestApi;
  let world: World;
  let routes: string[];

  beforeAll(async () => {
    api = await openTestApi();
    world = await openWorld(api);
    const answer = await api.browser().get('/api/openapi.json');
    const { paths } = answer.body as { paths: Record<string, object> };
    routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }, 60_000);
  afterAll(() => api.close());

  it('is written down for every route', () => {
    expect(routes.filter((route) => !(route in ROUTES))).toEqual([]);
    expect(Object.keys(ROUTES).filter((route) => !routes.includes(route))).toEqual([]);
  });

  it.each(Object.keys(ROUTES))('%s answers each actor as its row says', async (route) => {
    const [method, path] = split(route);
    const row = ROUTES[route] ?? everybody;
    for (const actor of ACTORS) {
      const answer = await ask(
        await world.as(actor),
        method,
        filled(path, world.here),
        BODIES[route]?.(world.here),
      );
      const { code } = answer.body as { code?: string };
      const expected = expectedOf(row, actor);
      const found = `${actor}: ${answer.status} ${code ?? ''}`;
      expect(answer.status).toBeLessThan(500);
      if (expected === 'in') expect(found).not.toMatch(/: (401|403) /u);
      else if (expected === 'nothing') expect(found).toMatch(/: (204|400|404) /u);
      else expect(found).toBe(`${actor}: ${expected.status} ${expected.code}`);
    }
  });

  it('leaves what belongs to another event or organization as it is', async () => {
    const tables = [
      'topic',
      'zone',
      'tip',
      'announcement',
      'pin',
      'contact',
      'suggestion',
      'struck_fact',
      'event_word',
      'opening',
      'microphone_entry',
      'attendee_import',
    ];
    const rows = async () => {
      const { eventId, attendeeId, screenId } = world.foreign;
      const all = await Promise.all(
        tables.map((table) =>
          api.db.query(`SELECT * FROM ${table} WHERE event_id = $1 ORDER BY id`, [eventId]),
        ),
      );
      const people = await api.db.query(`SELECT * FROM attendee WHERE id = $1`, [attendeeId]);
      const screens = await api.db.query(`SELECT * FROM screen WHERE id = $1`, [screenId]);
      const links = await api.db.query(`SELECT * FROM personal_link`);
      return { all, people, screens, links };
    };
    const before = await rows();
    for (const route of Object.keys(ROUTES).filter((name) => /\{(?!eventId|code)\w+\}/u.test(name))) {
      const [method, path] = split(route);
      const browser = await world.as(path.startsWith(ME) ? 'attendee' : 'owner');
      // The own event in the path, a thing of somebody else behind it.
      const address = filled(path.replace('{eventId}', world.here.eventId), world.foreign);
      const answer = await ask(browser, method, address, BODIES[route]?.(world.foreign));
      expect(`${route}: ${answer.status}`).toMatch(/: (204|400|404|409)$/u);
      if (method === 'GET') expect(answer.status).toBe(404);
    }
    expect(await rows()).toEqual(before);
  });

  it('takes no command from another origin, whoever sends it', async () => {
    for (const route of Object.keys(ROUTES).filter((name) => !name.startsWith('GET '))) {
      const [method, path] = split(route);
      const answer = await ask(await world.as('owner'), method, filled(path, world.here)).set(
        'Origin',
        'http://elsewhere.test',
      );
      expect(`${route}: ${(answer.body as { code: string }).code}`).toBe(`${route}: request.origin`);
    }
  });

  it('reads the cookie of the route’s audience only', async () => {
    const cookies = await Promise.all(
      (['owner', 'attendee', 'screen'] as const).map((actor) => world.cookieOf(actor)),
    );
    const together = api.browser(cookies.join('; '));
    await together.get('/api/v1/console/session').expect(200);
    await together.get(`${ME}/session`).expect(200);
    await together.get('/api/v1/screen/snapshot').expect(200);
    const secret = (cookies[0] ?? '').split('=')[1] ?? '';
    await api.browser(`cg-attendee=${secret}; cg-screen=${secret}`).get(`${ME}/session`).expect(401);
    await api
      .browser(`cg-attendee=${secret}; cg-screen=${secret}`)
      .get('/api/v1/screen/snapshot')
      .expect(401);
  });
});
