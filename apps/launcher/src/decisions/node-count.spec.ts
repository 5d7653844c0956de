import { describe, expect, it } from '@jest/globals';
import { takeNodes } from './node-count.mjs';

describe(takeNodes.name, () => {
  it.each([
    [[], 2, []],
    [['--empty'], 2, ['--empty']],
    [['--nodes', '3', '--lan'], 3, ['--lan']],
    [['--empty', '--nodes=1'], 1, ['--empty']],
  ])('reads %j', (args, count, rest) => {
    expect(takeNodes(args)).toEqual({ count, rest });
  });

  it.each([[['--nodes']], [['--nodes', '0']], [['--nodes', 'two']], [['--nodes=99']]])(
    'refuses %j',
    (args) => {
      expect(() => takeNodes(args)).toThrow('no number of nodes');
    },
  );
});
