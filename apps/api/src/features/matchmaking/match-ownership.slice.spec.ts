import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { eventually } from '../../testing/live-event.js';
import { openTestApi, type TestApi } from '../../testing/test-api.js';
import { MatchOwnership } from './match-ownership.js';

let api: TestApi;
const nodes: MatchOwnership[] = [];

beforeAll(async () => {
  api = await openTestApi();
  jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
});
afterEach(() => Promise.all(nodes.splice(0).map((node) => node.end())));
afterAll(() => api.close());

/** One of several nodes on the same database. */
function aNode(): MatchOwnership {
  const node = new MatchOwnership(api.app.get<Config>(CONFIG));
  nodes.push(node);
  return node;
}

const yes = (answer: boolean) => answer;

describe(MatchOwnership.name, () => {
  it('gives an event to one node only, and another event to another one', async () => {
    const [event, other] = [randomUUID(), randomUUID()];
    const [one, two] = [aNode(), aNode()];
    expect(await one.claim(event)).toBe(true);
    expect(await two.claim(event)).toBe(false);
    expect(await two.claim(other)).toBe(true);
    expect(await one.claim(event)).toBe(true);
  });

  it('leaves an event to the next one', async () => {
    const event = randomUUID();
    const [one, two] = [aNode(), aNode()];
    await one.claim(event);
    await one.release(event);
    expect(await two.claim(event)).toBe(true);
    expect(await one.claim(event)).toBe(false);
  });

  it('takes an event once, however often it is claimed at the same time', async () => {
    const event = randomUUID();
    const [one, two] = [aNode(), aNode()];
    expect(await Promise.all([one.claim(event), one.claim(event), one.check()])).toEqual([
      true,
      true,
      undefined,
    ]);
    await one.release(event);
    expect(await two.claim(event)).toBe(true);
  });

  it('passes on when its node stops', async () => {
    const event = randomUUID();
    const [one, two] = [aNode(), aNode()];
    await one.claim(event);
    await one.end();
    expect(await eventually(() => two.claim(event), yes)).toBe(true);
  });

  it('passes on when its connection dies, of which its node hears', async () => {
    const event = randomUUID();
    const [one, two] = [aNode(), aNode()];
    await one.claim(event);
    await api.db.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'commonground matching'`,
    );
    expect(await eventually(() => two.claim(event).catch(() => false), yes)).toBe(true);
    expect(
      await eventually(
        () =>
          one
            .claim(event)
            .then((mine) => !mine)
            .catch(() => false),
        yes,
      ),
    ).toBe(true);
  });
});
