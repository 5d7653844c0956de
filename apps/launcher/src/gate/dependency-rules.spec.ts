import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../project.mjs';

/** A small workspace in which every rule is broken once. */
const FILES: Record<string, string> = {
  'node_modules/typeorm/package.json': '{ "name": "typeorm", "version": "1.0.0", "main": "index.js" }',
  'node_modules/typeorm/index.js': 'exports.DataSource = class {};',
  'apps/api/src/config/config.ts': `import '../platform/clock.js';\nexport const config = 1;`,
  'apps/api/src/platform/clock.ts': `import '../features/wall/index.js';\nexport const clock = 1;`,
  'apps/api/src/app.module.ts': `import './features/wall/index.js';\nexport const app = 1;`,
  'apps/api/src/features/wall/index.ts': `export * from './wall.controller.js';\nexport * from './pins.js';`,
  'apps/api/src/features/wall/wall.controller.ts': `import 'typeorm';\nexport const controller = 1;`,
  'apps/api/src/features/wall/pins.ts': `import '../zones/zone.js';\nimport '../../app.module.js';\nexport const pins = 1;`,
  'apps/api/src/features/wall/wall.entities.ts': `import './pins.js';\nexport const entity = 1;`,
  'apps/api/src/features/zones/index.ts': `export * from './spots.js';`,
  'apps/api/src/features/zones/zone.ts': `export const zone = 1;`,
  'apps/api/src/features/zones/spots.ts': `import '../wall/index.js';\nexport const spots = 1;`,
  'apps/api/src/features/zones/forgotten.ts': `export const forgotten = 1;`,
  'apps/api/src/features/zones/lost.ts': `import './nowhere.js';\nimport './zone.spec.js';\nimport '../../testing/builder.js';\nexport const lost = 1;`,
  'apps/api/src/features/zones/zone.spec.ts': `export const spec = 1;`,
  'apps/api/src/testing/builder.ts': `import type { Spun } from './spun.js';\nexport type Built = Spun;`,
  'apps/api/src/testing/spun.ts': `import type { Built } from './builder.js';\nexport type Spun = Built | 1;`,
  'libs/domain/src/rule.ts': `import 'node:crypto';\nexport const rule = 1;`,
  'libs/kernel/src/id.ts': `import '../../domain/src/rule.js';\nexport const id = 1;`,
};

const EXPECTED = [
  ['config-knows-nobody', 'apps/api/src/config/config.ts'],
  ['platform-knows-no-feature', 'apps/api/src/platform/clock.ts'],
  ['features-do-not-know-the-application', 'apps/api/src/features/wall/pins.ts'],
  ['features-meet-at-their-index', 'apps/api/src/features/wall/pins.ts'],
  ['features-have-an-order', 'apps/api/src/features/wall'],
  ['edges-do-not-query', 'apps/api/src/features/wall/wall.controller.ts'],
  ['entities-are-plain', 'apps/api/src/features/wall/wall.entities.ts'],
  ['no-orphans', 'apps/api/src/features/zones/forgotten.ts'],
  ['not-to-unresolvable', 'apps/api/src/features/zones/lost.ts'],
  ['nobody-imports-a-spec', 'apps/api/src/features/zones/lost.ts'],
  ['products-do-not-import-tests', 'apps/api/src/features/zones/lost.ts'],
  ['no-circular', 'apps/api/src/testing/builder.ts'],
  ['pure-libs', 'libs/domain/src/rule.ts'],
  ['pure-kernel', 'libs/kernel/src/id.ts'],
] as const;

interface Cruise {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

describe('the dependency rules', () => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'commonground-rules-'));
  let broken: readonly string[] = [];

  beforeAll(async () => {
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const config = join(root, '.dependency-cruiser.cjs');
    const args = [program, '--config', config, '--output-type', 'json', 'apps', 'libs'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
    const { summary } = JSON.parse(stdout) as Cruise;
    broken = summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(EXPECTED)('%s fires on %s', (rule, from) => {
    expect(broken).toContain(`${rule}: ${from}`);
  });
});
