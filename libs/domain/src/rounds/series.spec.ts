import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterStep, afterTime, heldRounds, PLANNED, type SeriesMoment, type SeriesStep } from './series.js';

const MINUTE = 60_000;
const times = { rounds: 2, roundMs: 8 * MINUTE, breakMs: MINUTE };
const started = afterStep(PLANNED, 'start', times, 0)!;

/** Lets the clock run to the end of each part, and tells the parts. */
function parts(from: SeriesMoment, of = times): string[] {
  const seen: string[] = [];
  for (let moment = from; moment.state === 'running'; moment = afterTime(moment, of, moment.endsAt ?? 0))
    seen.push(`${moment.part} ${moment.round} until ${(moment.endsAt ?? 0) / MINUTE}`);
  return seen;
}

describe('a series of rounds', () => {
  it('gives people a break to find their places before each round, and ends after the last', () => {
    expect(parts(started)).toEqual([
      'break 1 until 1',
      'round 1 until 9',
      'break 2 until 10',
      'round 2 until 18',
    ]);
  });

  it('goes from round to round where there are no breaks', () => {
    const of = { ...times, breakMs: 0 };
    expect(parts(afterStep(PLANNED, 'start', of, 0)!, of)).toEqual(['round 1 until 8', 'round 2 until 16']);
  });

  it('keeps what is left over a pause', () => {
    const paused = afterStep(started, 'pause', times, 20_000)!;
    expect(paused).toMatchObject({ state: 'paused', endsAt: null, leftMs: 40_000 });
    expect(afterTime(paused, times, 99 * MINUTE)).toBe(paused);
    expect(afterStep(paused, 'resume', times, 5 * MINUTE)).toMatchObject({
      state: 'running',
      endsAt: 5 * MINUTE + 40_000,
    });
  });

  it('cheats nobody of a round when the clock was away', () => {
    expect(afterTime(started, times, MINUTE + 2_000).endsAt).toBe(9 * MINUTE);
    expect(afterTime(started, times, 30 * MINUTE)).toMatchObject({ round: 1, endsAt: 38 * MINUTE });
  });

  it('counts a round as held as soon as it has begun', () => {
    const round = afterStep(started, 'skip', times, 0)!;
    expect([PLANNED, started, round, afterStep(round, 'skip', times, 0)!].map(heldRounds)).toEqual([
      0, 0, 1, 1,
    ]);
    expect(heldRounds(afterStep(started, 'finish', times, 0)!)).toBe(0);
  });

  it('knows which steps are possible', () => {
    const steps: SeriesStep[] = ['start', 'pause', 'resume', 'skip', 'finish'];
    const possible = (moment: SeriesMoment) => steps.filter((step) => afterStep(moment, step, times, 0));
    expect(possible(PLANNED)).toEqual(['start']);
    expect(possible(started)).toEqual(['pause', 'skip', 'finish']);
    expect(possible(afterStep(started, 'pause', times, 0)!)).toEqual(['resume', 'skip', 'finish']);
    expect(possible(afterStep(started, 'finish', times, 0)!)).toEqual([]);
  });

  it('never goes back and never beyond its last round, whatever is pressed', () => {
    const anyStep = fc.constantFrom<SeriesStep | 'wait'>(
      'start',
      'pause',
      'resume',
      'skip',
      'finish',
      'wait',
    );
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (steps, rounds) => {
        const of = { ...times, rounds };
        let moment = PLANNED;
        steps.forEach((step, at) => {
          const now = at * 3 * MINUTE;
          const after =
            step === 'wait' ? afterTime(moment, of, now) : (afterStep(moment, step, of, now) ?? moment);
          expect(heldRounds(after)).toBeGreaterThanOrEqual(heldRounds(moment));
          expect(after.round).toBeLessThanOrEqual(rounds);
          expect(after.endsAt === null).toBe(after.state !== 'running');
          expect(after.leftMs === null).toBe(after.state !== 'paused');
          moment = after;
        });
      }),
    );
  });
});
