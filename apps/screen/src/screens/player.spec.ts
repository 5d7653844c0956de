import { describe, expect, it } from '@jest/globals';
import type { Play } from './play.js';
import { advance } from './player.js';
import { safeProgramme, type Programme } from './programme.js';

const aProgramme = (changes: Partial<Programme> = {}): Programme => ({
  complete: true,
  entries: [
    { id: 'a', kind: 'join', seconds: 10 },
    { id: 'b', kind: 'wall', seconds: 20 },
    { id: 'c', kind: 'people', seconds: 15 },
    { id: 'd', kind: 'tip', seconds: 10 },
    { id: 'e', kind: 'announcement', seconds: 10 },
  ],
  only: null,
  wall: [{ words: 10 }],
  people: [{ words: 10 }],
  gaps: [],
  tips: [
    { id: 't1', text: 'Ask first' },
    { id: 't2', text: 'Listen longer' },
  ],
  announcements: [],
  round: [],
  microphone: 'closed',
  newestPin: null,
  ...changes,
});

/** Plays on until so many further pages were shown; the clock jumps to the end of each. */
function follow(programme: Programme, steps: number, from: Play | null = null): Play[] {
  const shown: Play[] = [];
  let play = advance(from, programme, from?.endsAt ?? 0);
  for (let step = 0; step < steps; step += 1) {
    shown.push(play);
    play = advance(play, programme, play.endsAt);
  }
  return shown;
}

const kinds = (plays: Play[]) => plays.map((play) => play.kind);

describe('playlist player', () => {
  it('plays the scenes in order, again and again, and skips what has nothing to show', () => {
    const programme = aProgramme({ people: [] });
    expect(kinds(follow(programme, 5))).toEqual(['join', 'wall', 'tip', 'join', 'wall']);
  });

  it('stays with the same scene until its time is over', () => {
    const programme = aProgramme();
    const play = advance(null, programme, 0);
    expect(advance(play, programme, 9_999)).toBe(play);
    expect(advance(play, programme, 10_000).kind).toBe('wall');
  });

  it('shows the next tip each time', () => {
    const programme = aProgramme({ entries: [{ id: 'd', kind: 'tip', seconds: 10 }] });
    expect(follow(programme, 3).map((play) => play.itemId)).toEqual(['t1', 't2', 't1']);
  });

  it('always has the join scene when there is nothing else, and leaves it as soon as there is', () => {
    const empty = aProgramme({ entries: [] });
    const play = advance(null, empty, 0);
    expect(play.kind).toBe('join');
    const people = aProgramme({ entries: [{ id: 'c', kind: 'people', seconds: 15 }] });
    expect(advance(play, people, 1).kind).toBe('people');
  });

  it('leaves a scene at once when its content is withdrawn', () => {
    const play = follow(aProgramme(), 3)[2]!;
    expect(play.kind).toBe('people');
    expect(advance(play, aProgramme({ people: [] }), play.endsAt - 1).kind).toBe('tip');
  });

  it('shows what the room lacks page by page, and lets it go when somebody helps', () => {
    const gaps = (pages: number) =>
      aProgramme({
        entries: [
          { id: 'a', kind: 'join', seconds: 10 },
          { id: 'g', kind: 'gaps', seconds: 10 },
        ],
        gaps: Array.from({ length: pages }, () => ({ words: 10 })),
      });
    const shown = follow(gaps(2), 4);
    expect(shown.map(({ kind, page }) => `${kind} ${page}`)).toEqual([
      'join 0',
      'gaps 0',
      'join 0',
      'gaps 1',
    ]);
    expect(advance(shown[1]!, gaps(0), shown[1]!.endsAt - 1).kind).toBe('join');
    expect(kinds(follow(gaps(0), 3))).toEqual(['join', 'join', 'join']);
  });

  it('says on a screen for gaps alone that there are none', () => {
    const programme = aProgramme({ only: 'gaps', gaps: [] });
    expect(advance(null, programme, 0).kind).toBe('gaps');
  });

  it('leaves a scene at once when it is switched off', () => {
    const play = advance(null, aProgramme(), 0);
    const rest = aProgramme();
    expect(advance(play, { ...rest, entries: rest.entries.slice(1) }, 1).kind).toBe('wall');
  });
});

describe('pages', () => {
  const wall = (pages: number, words: number, seconds: number) =>
    aProgramme({
      entries: [
        { id: 'a', kind: 'join', seconds: 10 },
        { id: 'b', kind: 'wall', seconds },
      ],
      wall: Array.from({ length: pages }, () => ({ words })),
    });

  it('stay long enough to be read', () => {
    const [, page] = follow(wall(3, 50, 10), 2);
    expect(page!.endsAt - 10_000).toBe(23_000);
  });

  it('follow one another within a visit as far as they fit, and go on at the next visit', () => {
    const shown = follow(wall(3, 5, 12), 5).map((play) => `${play.kind} ${play.page}`);
    expect(shown).toEqual(['join 0', 'wall 0', 'wall 1', 'join 0', 'wall 2']);
  });

  it('fill the time of their scene', () => {
    const [, first] = follow(wall(1, 5, 20), 2);
    expect(first!.endsAt).toBe(30_000);
  });

  it('shrink with the content', () => {
    const [, , second] = follow(wall(3, 5, 12), 3);
    expect(advance(second!, wall(1, 5, 12), second!.endsAt - 1)).toMatchObject({ kind: 'wall', page: 0 });
  });

  it('turn to a pin that has just come', () => {
    const programme = wall(3, 5, 12);
    const [, first] = follow(programme, 2);
    const later = advance(first!, { ...programme, newestPin: { page: 2, at: 77 } }, first!.endsAt - 100);
    expect(later).toMatchObject({ kind: 'wall', page: 2 });
    expect(advance(later, { ...programme, newestPin: { page: 2, at: 77 } }, later.endsAt - 1)).toBe(later);
  });
});

describe('one scene only', () => {
  it('goes round its pages', () => {
    const programme = aProgramme({ only: 'wall', wall: [{ words: 40 }, { words: 40 }] });
    expect(follow(programme, 3).map((play) => `${play.kind} ${play.page}`)).toEqual([
      'wall 0',
      'wall 1',
      'wall 0',
    ]);
  });

  it('shows the join scene while it has nothing to show, but an empty wall as a wall', () => {
    expect(advance(null, aProgramme({ only: 'people', people: [] }), 0).kind).toBe('join');
    expect(advance(null, aProgramme({ only: 'wall', wall: [] }), 0).kind).toBe('wall');
  });
});

describe('announcements', () => {
  const news = { id: 'n1', text: 'Soup is served in the garden' };

  it('interrupt at once, then the playlist goes on with the next scene', () => {
    const quiet = aProgramme();
    const loud = aProgramme({ announcements: [news] });
    const play = advance(null, quiet, 0);
    const shown = advance(play, loud, 500);
    expect(shown).toMatchObject({ kind: 'announcement', itemId: 'n1', endsAt: 15_500 });
    expect(advance(shown, loud, shown.endsAt).kind).toBe('wall');
  });

  it('that stood before the screen started wait for their turn', () => {
    const waiting = { ...aProgramme({ entries: [] }), complete: false };
    const play = advance(null, waiting, 0);
    const loud = aProgramme({ announcements: [news] });
    expect(advance(play, loud, 1).kind).toBe('join');
    expect(kinds(follow(loud, 6))).toEqual(['join', 'wall', 'people', 'tip', 'announcement', 'join']);
  });

  it('leave at once when withdrawn, and follow one another when there are several', () => {
    const loud = aProgramme({ announcements: [news, { id: 'n2', text: 'Coats left' }] });
    const shown = follow(loud, 6);
    expect(shown.slice(4).map((play) => play.itemId)).toEqual(['n1', 'n2']);
    expect(advance(shown[4]!, aProgramme(), shown[4]!.endsAt - 1).kind).toBe('join');
  });

  it('interrupt a screen that shows one scene only, which then goes on', () => {
    const play = advance(null, aProgramme({ only: 'wall' }), 0);
    const loud = aProgramme({ only: 'wall', announcements: [news] });
    const shown = advance(play, loud, 500);
    expect(shown.kind).toBe('announcement');
    expect(advance(shown, loud, shown.endsAt).kind).toBe('wall');
  });
});

describe('without the server', () => {
  it('leaves scenes about people at once, alternates join and tips, and returns to the playlist', () => {
    const programme = aProgramme();
    const wall = follow(programme, 2)[1]!;
    const safe = safeProgramme(programme.tips);
    const first = advance(wall, safe, wall.endsAt - 1);
    expect(kinds([first, ...follow(safe, 3, first)])).toEqual(['join', 'tip', 'join', 'tip']);
    expect(advance(first, programme, first.endsAt - 1).kind).toBe('join');
  });

  it('shows what was announced meanwhile when it is back', () => {
    const play = advance(null, aProgramme(), 0);
    const safe = advance(play, safeProgramme([]), 1);
    const back = aProgramme({ announcements: [{ id: 'n9', text: 'Doors' }] });
    expect(advance(safe, back, 2)).toMatchObject({ kind: 'announcement', itemId: 'n9' });
  });

  it('gives the screen to rounds while they go on, page by page, and then goes on with the playlist', () => {
    const programme = aProgramme({ round: [{ words: 5 }, { words: 5 }] });
    const wall = advance(advance(null, aProgramme(), 0), aProgramme(), 10_000);
    expect(wall.kind).toBe('wall');
    const first = advance(wall, programme, 10_500);
    expect([first.kind, first.page]).toEqual(['round', 0]);
    expect(advance(first, programme, first.endsAt - 1)).toBe(first);
    const second = advance(first, programme, first.endsAt);
    expect([second.kind, second.page]).toEqual(['round', 1]);
    expect(advance(second, programme, second.endsAt).page).toBe(0);
    expect(advance(second, aProgramme(), second.endsAt - 1).kind).toBe('people');
  });

  it('lets an announcement speak during rounds, and keeps a screen that was told to show one scene', () => {
    const programme = aProgramme({ round: [{ words: 5 }] });
    const play = advance(null, programme, 0);
    const news = { ...programme, announcements: [{ id: 'n', text: 'Coffee is ready' }] };
    const spoken = advance(play, news, 1_000);
    expect(spoken.kind).toBe('announcement');
    expect(advance(spoken, news, 2_000)).toBe(spoken);
    expect(advance(spoken, news, spoken.endsAt).kind).toBe('round');
    expect(advance(null, { ...programme, only: 'wall' }, 0).kind).toBe('wall');
  });
});

describe('the microphone', () => {
  const entries = [
    { id: 'a', kind: 'join', seconds: 10 },
    { id: 'm', kind: 'microphone', seconds: 15 },
  ] as const;

  it('has its turn in the playlist while it is open, and leaves as it is closed', () => {
    expect(kinds(follow(aProgramme({ entries }), 2))).toEqual(['join', 'join']);
    const open = aProgramme({ entries, microphone: 'open' });
    const shown = follow(open, 3);
    expect(kinds(shown)).toEqual(['join', 'microphone', 'join']);
    expect(advance(shown[1]!, aProgramme({ entries }), 11_000).kind).toBe('join');
  });

  it('keeps the screen while somebody speaks, however long, and then lets the playlist go on', () => {
    const speaking = aProgramme({ microphone: 'speaking' });
    const wall = advance(advance(null, aProgramme(), 0), aProgramme(), 10_000);
    const turn = advance(wall, speaking, 10_500);
    expect(turn.kind).toBe('microphone');
    expect(advance(turn, speaking, 3_600_000)).toBe(turn);
    expect(advance(turn, aProgramme({ microphone: 'open' }), 3_600_500).kind).toBe('people');
  });

  it('waits behind rounds, lets an announcement speak, and keeps a screen that was told to show one scene', () => {
    const speaking = aProgramme({ microphone: 'speaking' });
    expect(advance(null, { ...speaking, round: [{ words: 3 }] }, 0).kind).toBe('round');
    const news = { ...speaking, announcements: [{ id: 'n', text: 'Coffee is ready' }] };
    const spoken = advance(advance(null, speaking, 0), news, 1_000);
    expect(spoken.kind).toBe('announcement');
    expect(advance(spoken, news, spoken.endsAt).kind).toBe('microphone');
    expect(advance(null, { ...speaking, only: 'wall' }, 0).kind).toBe('wall');
    expect(advance(null, { ...speaking, only: 'microphone' }, 0).kind).toBe('microphone');
  });

  it('is gone from a screen that has lost the server', () => {
    const turn = advance(null, aProgramme({ microphone: 'speaking' }), 0);
    expect(advance(turn, safeProgramme([]), 1_000).kind).toBe('join');
  });
});
