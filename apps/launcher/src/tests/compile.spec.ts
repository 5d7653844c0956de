import { describe, expect, it } from '@jest/globals';
import compile from './compile.mjs';

const { process } = compile.createTransformer({ jsc: { target: 'es2023' } });
const about = { config: {}, configString: '', supportsStaticESM: true } as never;
const compiled = (...lines: string[]): string[] =>
  process(lines.join('\n'), '/some/module.js', about).code.split('\n').slice(0, lines.length);

describe('what specs are compiled to', () => {
  it('has names of the language at hand, and every line where it was', () => {
    expect(compiled('export const a = 1;', 'export const b = Math.max(a, Infinity);')).toEqual([
      'const { Infinity, Math } = globalThis; export const a = 1;',
      'export const b = Math.max(a, Infinity);',
    ]);
  });

  it('asks for clocks and timers anew each time, as specs replace them', () => {
    const source = 'export const then = ()=>setTimeout(Date.now, performance.now());';
    expect(compiled(source)).toEqual([source]);
  });
});
