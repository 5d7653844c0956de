import { describe, expect, it } from '@jest/globals';
import type { PendingCommand } from '@commonground/client';
import type { MyOpening } from '@commonground/contracts';
import { overlayOpenings } from './opening-overlay.js';

const opening = (part: Partial<MyOpening> = {}): MyOpening => ({
  id: 'clerk',
  title: 'Town clerk',
  zone: '',
  spot: '',
  role: 'none',
  entered: false,
  ...part,
});
const wrote = (name: PendingCommand['name'], openingId = 'clerk') => ({
  command: { key: `${name} ${openingId}`, name, params: { openingId }, body: undefined, at: 0 },
  sending: true,
  kept: true,
});
const roles = (known: MyOpening, ...written: ReturnType<typeof wrote>[]) =>
  overlayOpenings([known], written).map(({ role }) => role);

describe('openings with what I said', () => {
  it('show it at once, the last word of several, and of no other opening', () => {
    expect(roles(opening(), wrote('applyFor'))).toEqual(['applicant']);
    expect(roles(opening(), wrote('applyFor'), wrote('withdrawApplication'))).toEqual(['none']);
    expect(roles(opening({ role: 'applicant' }), wrote('withdrawApplication'))).toEqual(['none']);
    expect(roles(opening(), wrote('applyFor', 'baker'))).toEqual(['none']);
  });

  it('leave what the organizer says of me', () => {
    const entered = opening({ role: 'applicant', entered: true });
    expect(roles(entered, wrote('withdrawApplication'))).toEqual(['applicant']);
    expect(roles(opening({ role: 'panelist' }), wrote('applyFor'))).toEqual(['panelist']);
  });
});
