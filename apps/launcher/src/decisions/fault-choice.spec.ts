import { describe, expect, it } from '@jest/globals';
import { readFaultChoice } from './fault-choice.mjs';

describe(readFaultChoice.name, () => {
  it.each([
    [[], [], 1],
    [['F1', 'f12'], ['F1', 'F12'], 1],
    [['--seeds', '20'], [], 20],
    [['F9', '--seeds', '3', 'F2'], ['F9', 'F2'], 3],
  ])('reads %j', (args, ids, seeds) => {
    expect(readFaultChoice(args)).toEqual({ ids, seeds });
  });

  it.each([[['storm']], [['--seeds']], [['--seeds', '0']], [['--seeds', 'many']]])('refuses %j', (args) => {
    expect(() => readFaultChoice(args)).toThrow('does not know');
  });
});
