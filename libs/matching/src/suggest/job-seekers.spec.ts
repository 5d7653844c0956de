import { describe, expect, it } from '@jest/globals';
import { aPerson, anInput } from '../testing/a-person.js';
import { suggest } from './engine.js';
import type { SuggestedPair } from './model.js';

const seekerAnd = (need: string, other: ReturnType<typeof aPerson>): SuggestedPair | undefined =>
  suggest(anInput([aPerson('ada').needs(need).build(), other.build()]))[0];

describe('somebody looking for a job', () => {
  it.each([
    ['A new job', 'I place people in permanent positions'],
    ['A new job', 'Recruiter for IT and engineering'],
    ['Job as a carpenter', 'Recruiter'],
    ['Job as a carpenter', 'Recruitment of carpenters and roofers'],
    ['Eine neue Stelle', 'Personalvermittlung für den Mittelstand'],
    ['Stelle als Buchhalterin', 'Ich vermittle Fachkräfte für Buchhaltung'],
    ['A new job', 'CV check, half an hour each'],
  ])('who writes “%s” meets whoever offers “%s”, and both learn why', (need, offer) => {
    const pair = seekerAnd(need, aPerson('bo').offers(offer));
    expect(pair?.label).toBe('match');
    expect(pair?.benefits).toMatchObject({
      a: { code: 'they-offer-what-you-need' },
      b: { code: 'they-need-what-you-offer' },
    });
    for (const { owner, text } of pair?.facts ?? []) expect(owner === 'ada' ? need : offer).toContain(text);
  });

  it.each([
    ['A new job', 'Candidates for permanent positions'],
    ['Job as a carpenter', 'Candidates for jobs in carpentry'],
    ['Eine neue Stelle', 'Bewerberinnen und Bewerber für unsere Kunden'],
  ])('who writes “%s” meets whoever needs “%s”', (need, other) => {
    expect(seekerAnd(need, aPerson('bo').needs(other))?.label).toBe('match');
  });

  it.each([
    ['Job as a carpenter', 'Recruiter for accountants and controllers'],
    ['A new job, no recruiters', 'Recruiter'],
    ['A job in sales', 'Sales training for teams'],
    ['Job as a tax adviser', 'Tax adviser for small firms'],
  ])('who writes “%s” is not sent to whoever offers “%s”', (need, offer) => {
    expect(seekerAnd(need, aPerson('bo').offers(offer))).toBeUndefined();
  });

  it('is no partner for another, nor for a firm that wants a recruiter', () => {
    expect(seekerAnd('A new job', aPerson('bo').needs('Job as a carpenter'))).toBeUndefined();
    expect(seekerAnd('A new job', aPerson('bo').needs('A recruiter for our firm'))).toBeUndefined();
  });
});
