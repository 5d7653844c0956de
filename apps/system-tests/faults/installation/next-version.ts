import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';

/** The migration by which the next version differs: more, and nothing that the present one would miss. */
export const NEXT_MIGRATION = 'NextVersion9000000000000';
/** What the page of phones says in the next version. */
export const NEXT_PAGE = '<!-- the next version -->';
/** Packages of the project itself, as they are named among installed ones. */
const OWN = '@commonground';

/**
 * Makes the next version of a built project: its own code with a migration more and another page for phones, on the
 * packages that the present version has installed.
 * @param to an empty folder
 */
export function makeNextVersion(dir: string, to: string): void {
  copyFileSync(join(dir, 'package.json'), join(to, 'package.json'));
  const inside = (folder: string) => readdirSync(join(dir, folder)).map((name) => join(folder, name));
  for (const part of [...inside('apps'), ...inside('libs'), 'migrations']) {
    if (!existsSync(join(dir, part, 'dist'))) continue;
    cpSync(join(dir, part, 'dist'), join(to, part, 'dist'), { recursive: true });
    copyFileSync(join(dir, part, 'package.json'), join(to, part, 'package.json'));
  }
  mkdirSync(join(to, 'node_modules', OWN), { recursive: true });
  for (const name of readdirSync(join(dir, 'node_modules')))
    if (name !== OWN) symlinkSync(join(dir, 'node_modules', name), join(to, 'node_modules', name));
  // These point into their own project, by a path that is the same in both.
  for (const name of readdirSync(join(dir, 'node_modules', OWN)))
    symlinkSync(readlinkSync(join(dir, 'node_modules', OWN, name)), join(to, 'node_modules', OWN, name));
  appendFileSync(join(to, 'migrations', 'dist', 'index.js'), MIGRATION);
  appendFileSync(join(to, 'apps', 'attendee', 'dist', 'index.html'), NEXT_PAGE);
}

const MIGRATION = `
class ${NEXT_MIGRATION} {
  name = '${NEXT_MIGRATION}';
  async up(db) {
    await db.query("ALTER TABLE pin ADD COLUMN next_version text NOT NULL DEFAULT ''");
  }
  async down(db) {
    await db.query('ALTER TABLE pin DROP COLUMN next_version');
  }
}
migrations.push(${NEXT_MIGRATION});
`;
