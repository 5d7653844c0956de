import type { Type } from '@nestjs/common';
import type { PlannedRoundView, RoundPlanView, RoundSettings, SeatingView } from '@commonground/contracts';
import type { Mood } from '@commonground/contracts/constants';
import { MINUTE } from '@commonground/kernel';
import { eventually, openLiveEvent, type TestEvent, type TestPerson } from './live-event.js';
import type { TestApi } from './test-api.js';
import type { TestClock } from './test-clock.js';

/** Pairs in three rounds of five minutes, with a minute to change places. */
export const SETTINGS: RoundSettings = {
  kind: 'pairs',
  groupSize: 4,
  rounds: 3,
  minutes: 5,
  breakMinutes: 1,
  fairness: 50,
  hosts: [],
};

/** Four people who are there, unless a test asks for others, and rounds in the hands of whoever tests them. */
export async function openRounds(
  api: TestApi,
  roundClock: Type<{ sweep(): Promise<void> }>,
  names: readonly string[] = ['Ada Abel', 'Ben Berg', 'Cem Can', 'Dora Diaz'],
): Promise<{ event: TestEvent; people: TestPerson[]; rounds: LiveRounds }> {
  const event = await openLiveEvent(api);
  const people: TestPerson[] = [];
  for (const name of names) people.push(await event.person({ name }));
  const rounds = new LiveRounds(event, api.clock, () => api.app.get(roundClock).sweep());
  return { event, people, rounds };
}

/** The rounds of one event, in the hands of its organizer and its clock. */
export class LiveRounds {
  constructor(
    private readonly event: TestEvent,
    private readonly clock: TestClock,
    /** Lets the clock of rounds look once. */
    private readonly sweep: () => Promise<void>,
  ) {}

  path(end = ''): string {
    return `/api/v1/console/events/${this.event.id}/rounds${end}`;
  }

  async read(): Promise<RoundPlanView> {
    return (await this.event.owner.get(this.path()).expect(200)).body as RoundPlanView;
  }

  async plan(part: Partial<RoundSettings> = {}): Promise<RoundPlanView> {
    await this.event.owner.put(this.path(), { settings: { ...SETTINGS, ...part } }).expect(204);
    return this.read();
  }

  async step(name: string, status = 204): Promise<void> {
    // Whoever left a moment ago may be mended out of the round between reading and stepping.
    const answer = await eventually(
      async () => {
        const { version } = await this.read();
        return this.event.owner.post(this.path('/step'), { version, step: name });
      },
      (given) => codeOf(given) !== 'version.conflict',
    );
    if (answer.status !== status) throw new Error(`${name}: ${answer.status} ${codeOf(answer)}`);
  }

  async start(part: Partial<RoundSettings> = {}): Promise<RoundPlanView> {
    await this.plan(part);
    await this.step('start');
    return this.read();
  }

  /** Starts and lets the first round begin. */
  async talk(part: Partial<RoundSettings> = {}): Promise<RoundPlanView> {
    await this.start(part);
    await this.step('skip');
    return this.read();
  }

  /** Answers the code of a refusal, or undefined. */
  async swap(a: string, b: string, round = 1): Promise<string | undefined> {
    const { version } = await this.read();
    return codeOf(await this.event.owner.post(this.path('/swap'), { version, round, a, b }));
  }

  /** Lets time pass, and the clock of rounds look. */
  async pass(minutes: number): Promise<RoundPlanView> {
    this.clock.advance(minutes * MINUTE);
    // A series that is being mended just now is skipped, as one that another node turns.
    return eventually(
      async () => {
        await this.sweep();
        return this.read();
      },
      ({ endsAt }) => endsAt === null || Date.parse(endsAt) > this.clock.now(),
    );
  }
}

export const codeOf = ({ body }: { body: unknown }): string | undefined => (body as { code?: string }).code;

/** The seat as the person's phone has it. */
export const seatOf = async (person: TestPerson): Promise<SeatingView | undefined> =>
  (await person.see<SeatingView>('seating'))[0];

export const sitOut = (person: TestPerson, out = true) =>
  person.browser.put('/api/v1/attendee/rounds/part', { takesPart: !out }).expect(204);

export const feels = (person: TestPerson, mood: Mood) =>
  person.browser.put('/api/v1/attendee/me/mood', { mood, minutes: null }).expect(200);

/** In order. */
export const idsOf = (people: readonly TestPerson[]): string[] => people.map(({ id }) => id).sort();

/** Each group as its ids in order. */
export const pairsIn = ({ seatings }: PlannedRoundView): string[] =>
  seatings.map(({ people }) => [...people].sort().join(' '));

export const everybodyIn = ({ seatings, resting }: PlannedRoundView): string[] =>
  [...seatings.flatMap(({ people }) => people), ...resting].sort();
