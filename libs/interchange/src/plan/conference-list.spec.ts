import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { applyPlan } from '../testing/apply-plan.js';
import { generateAttendeeList, type GeneratedDialect } from '../testing/generate-attendee-list.js';
import { planOf } from '../testing/read-list.js';

const PEOPLE = 1162;

describe('a list of conference size', () => {
  it.each<GeneratedDialect>(['commonground', 'luma', 'eventbrite', 'pretix-checkin', 'hievents'])(
    'is recognised and planned as %s; a second time nothing changes',
    (dialect) => {
      const text = generateAttendeeList(11, PEOPLE, dialect);
      const { recognition, plan } = planOf(text);
      expect(recognition.dialect).toBe(dialect);
      expect(plan.counts).toEqual({
        total: PEOPLE,
        create: PEOPLE,
        update: 0,
        unchanged: 0,
        skip: 0,
        error: 0,
        warned: 0,
      });
      expect(planOf(text, applyPlan(plan, [])).plan.counts).toMatchObject({ unchanged: PEOPLE });
    },
  );

  it('is the same for the same seed and another for another', () => {
    expect(generateAttendeeList(5, 40, 'luma')).toBe(generateAttendeeList(5, 40, 'luma'));
    expect(generateAttendeeList(5, 40, 'luma')).not.toBe(generateAttendeeList(6, 40, 'luma'));
  });

  const folder = process.env['BENCH_DATA'] ?? join(import.meta.dirname, '../../../../../shared/data');
  const real = join(folder, 'attendees/conference-1162.csv');
  (existsSync(real) ? it : it.skip)('with real abstracts as biographies is read too', () => {
    const bytes = readFileSync(real);
    const { recognition, plan } = planOf(bytes);
    expect(recognition).toMatchObject({ dialect: 'commonground', confidence: 1 });
    expect(plan.counts).toMatchObject({ total: PEOPLE, create: PEOPLE, error: 0 });
    expect(planOf(bytes, applyPlan(plan, [])).plan.counts).toMatchObject({
      unchanged: PEOPLE,
      create: 0,
      update: 0,
    });
  });
});
