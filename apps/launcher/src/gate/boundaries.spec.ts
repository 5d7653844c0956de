import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { inProject, root } from '../project.mjs';

interface Message {
  readonly ruleId: string;
  readonly message: string;
}

const BOUNDARIES = '@nx/enforce-module-boundaries';
const TYPES_ONLY = '@typescript-eslint/no-restricted-imports';

/** Forbidden imports, one for each boundary, in files that do not exist. */
const FORBIDDEN = [
  ['the domain a framework', 'libs/domain/src', '@nestjs/common', BOUNDARIES, /banned|not allowed/iu],
  ['the domain a wire shape', 'libs/domain/src', '@commonground/contracts', BOUNDARIES, /type:kernel/u],
  [
    'the kernel a library',
    'libs/kernel/src',
    '@commonground/domain',
    BOUNDARIES,
    /type:kernel|Circular dependency/u,
  ],
  ['matching a parser', 'libs/matching/src', 'csv-parse/sync', BOUNDARIES, /banned|not allowed/iu],
  ['contracts a database', 'libs/contracts/src', 'typeorm', BOUNDARIES, /banned|not allowed/iu],
  ['the client a view library', 'libs/client/src', 'react', BOUNDARIES, /banned|not allowed/iu],
  ['a screen the database', 'apps/screen/src', 'typeorm', BOUNDARIES, /banned|not allowed/iu],
  ['a screen the rules', 'apps/screen/src', '@commonground/domain', BOUNDARIES, /scope:web/u],
  ['the API a component', 'apps/api/src', '@commonground/ui', BOUNDARIES, /scope:server/u],
  ['a phone the validators', 'apps/attendee/src', '@commonground/contracts', TYPES_ONLY, /Types only/u],
] as const;

const ALLOWED = [
  ['the domain its kernel', 'libs/domain/src', `import { ok } from '@commonground/kernel';`],
  ['a phone the types', 'apps/attendee/src', `import type { Me } from '@commonground/contracts';`],
  [
    'a phone the constants',
    'apps/attendee/src',
    `import { MOODS } from '@commonground/contracts/constants';`,
  ],
] as const;

describe('the boundaries between projects', () => {
  let answers: Message[][] = [];

  beforeAll(() => {
    // The rule reads the project graph that Nx keeps; without one it would pass everything.
    const nx = spawnSync(
      process.execPath,
      [inProject('node_modules', 'nx', 'dist', 'bin', 'nx.js'), 'show', 'projects'],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', NODE_OPTIONS: '' },
      },
    );
    if (nx.status !== 0) throw new Error(nx.stderr);
    const samples = [
      ...FORBIDDEN.map(([, folder, name]) =>
        sample(folder, `import * as it from '${name}';\nexport const used = it;\n`),
      ),
      ...ALLOWED.map(([, folder, text]) => sample(folder, text)),
    ];
    const done = spawnSync(process.execPath, [join(import.meta.dirname, 'lint-samples.mjs')], {
      cwd: root,
      encoding: 'utf8',
      input: JSON.stringify(samples),
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    if (done.status !== 0) throw new Error(done.stderr);
    answers = JSON.parse(done.stdout) as Message[][];
  }, 120_000);

  it.each(FORBIDDEN.map((row, index) => [row[0], row[3], row[4], index] as const))(
    'refuse %s (%s)',
    (_name, rule, words, index) => {
      expect(answers[index]?.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message)).toEqual([
        expect.stringMatching(words),
      ]);
    },
  );

  it.each(ALLOWED.map(([name], index) => [name, FORBIDDEN.length + index] as const))(
    'allow %s',
    (_name, index) => {
      expect(answers[index]?.filter(({ ruleId }) => ruleId === BOUNDARIES || ruleId === TYPES_ONLY)).toEqual(
        [],
      );
    },
  );
});

function sample(folder: string, text: string) {
  return { filePath: inProject(folder, 'forbidden.spec.ts'), text };
}
