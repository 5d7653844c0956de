import { consoleApi } from '@commonground/client';
import type { RoundSettings } from '@commonground/contracts';
import type { Caller } from '../product/callers.js';

const SETTINGS: RoundSettings = {
  kind: 'pairs',
  groupSize: 4,
  rounds: 2,
  minutes: 30,
  breakMinutes: 5,
  fairness: 50,
  hosts: [],
};

/** Plans rounds for whoever is there, without the console page. */
export const planRounds = (by: Caller, eventId: string): Promise<void> =>
  by.call(consoleApi.planRounds, { params: { eventId }, body: { settings: SETTINGS } });

/** Lets them go on by one step. */
export async function stepRounds(
  by: Caller,
  eventId: string,
  step: 'start' | 'skip' | 'finish',
): Promise<void> {
  const params = { eventId };
  const { version } = await by.call(consoleApi.rounds, { params });
  await by.call(consoleApi.stepRounds, { params, body: { version, step } });
}
