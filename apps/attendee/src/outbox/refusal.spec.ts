import { describe, expect, it } from '@jest/globals';
import type { PendingCommand, RefusedCommand } from '@commonground/client';
import type { Problem } from '@commonground/contracts';
import { linesOf, onceMore, wantsDecision, withRefused } from './refusal.js';

let given = 0;
const refused = (
  name: PendingCommand['name'],
  body: object,
  { code = 'version.conflict', current }: Partial<Pick<Problem, 'code' | 'current'>> = {},
  params: Record<string, string> = { pinId: 'p' },
): RefusedCommand => ({
  key: `key-${++given}`,
  name,
  params,
  body,
  at: given,
  problem: { type: '', title: '', status: 409, code, traceId: '', ...(current ? { current } : {}) },
});

describe('a refused command', () => {
  it('shows what was written beside what stands there, field by field', () => {
    const edit = refused(
      'changePin',
      { text: 'mine', seen: { text: 'old' } },
      { current: { text: 'theirs' } },
    );
    expect(linesOf(edit, edit.problem.current)).toEqual([{ field: 'text', mine: 'mine', there: 'theirs' }]);
    const card = refused(
      'changeMe',
      { email: null, bio: 'Hums', goal: 3 },
      { current: { email: 'a@b.org' } },
    );
    expect(linesOf(card, card.problem.current)).toEqual([
      { field: 'email', mine: '', there: 'a@b.org' },
      { field: 'bio', mine: 'Hums', there: null },
    ]);
  });

  it('is kept for a decision where something was written, or where we failed', () => {
    expect(wantsDecision(refused('pin', { text: 'clay' }, { code: 'topic.closed' }))).toBe(true);
    expect(wantsDecision(refused('accept', {}, { code: 'suggestion.closed' }))).toBe(false);
    expect(wantsDecision(refused('accept', {}, { code: 'server.failed' }))).toBe(true);
  });

  it('is sent again as written by somebody who has seen what stands there', () => {
    const edit = refused(
      'changePin',
      { text: 'mine', direction: 'both', seen: { text: 'old', direction: 'need' } },
      { current: { text: 'theirs', direction: 'need' } },
    );
    expect(onceMore(edit)).toEqual({
      text: 'mine',
      direction: 'both',
      seen: { text: 'theirs', direction: 'need' },
    });
    const pin = refused('pin', { text: 'clay' }, { code: 'topic.closed' });
    expect(onceMore(pin)).toBe(pin.body);
  });

  it('takes the place of an earlier one about the same thing, with all that was written in both', () => {
    const first = refused(
      'changeMe',
      { bio: 'Hums', name: 'Ada' },
      { current: { bio: 'Sings', name: 'A' } },
      {},
    );
    const other = refused('changePin', { text: 'mine' });
    const second = refused('changeMe', { bio: 'Hums softly' }, { current: { bio: 'Sings' } }, {});
    const { all, replaced, kept } = withRefused([first, other], second);
    expect(replaced).toEqual([first]);
    expect(all).toEqual([other, kept]);
    expect(kept).toMatchObject({ key: second.key, body: { bio: 'Hums softly', name: 'Ada' } });
    expect(onceMore(kept)).toMatchObject({ seen: { bio: 'Sings', name: 'A' } });
  });

  it('leaves every new pin as it is', () => {
    const [one, other] = [
      refused('pin', { text: 'clay' }, {}, {}),
      refused('pin', { text: 'glaze' }, {}, {}),
    ];
    expect(withRefused([one], other)).toEqual({ all: [one, other], replaced: [], kept: other });
  });
});
