/** The rings of `npm test`, what is quick to know first. */
export const RINGS = /** @type {const} */ (['unit', 'slice', 'system']);

/** @typedef {(typeof RINGS)[number] | 'faults'} Ring the faults have a command of their own */

/**
 * Which ring a spec belongs to, as jest.config.mjs has it.
 * @param {string} path
 * @returns {Ring}
 */
export function ringOf(path) {
  const plain = path.replaceAll('\\', '/');
  if (plain.endsWith('.faults.ts')) return 'faults';
  if (plain.includes('/apps/system-tests/src/')) return 'system';
  return plain.endsWith('.slice.spec.ts') ? 'slice' : 'unit';
}

/**
 * What takes longest of its ring, longest first. A fresh clone has no times of earlier runs to go by, and a long spec that
 * begins last keeps one processor while the others have nothing left to do.
 */
export const LONG = [
  'apps/system-tests/src/console/accessibility.spec.ts',
  'apps/system-tests/src/faults/faults.spec.ts',
  'apps/system-tests/src/attendee/accessibility.spec.ts',
  'apps/system-tests/src/attendee/joining.spec.ts',
  'apps/system-tests/src/screen/offline.spec.ts',
  'apps/system-tests/src/evening/demo-event.spec.ts',
  'apps/system-tests/src/attendee/kept-app.spec.ts',
  'apps/system-tests/src/start/data-folder.spec.ts',
  'apps/system-tests/src/screen/playlist.spec.ts',
  'apps/system-tests/src/matching/matching.spec.ts',
  'apps/system-tests/src/imports/import-list.spec.ts',
  'apps/system-tests/src/screen/accessibility.spec.ts',
  'apps/system-tests/src/attendee/mood.spec.ts',
  'apps/api/src/contract/feed.slice.spec.ts',
  'apps/api/src/platform/feeds/hostile-sockets.slice.spec.ts',
  'apps/api/src/contract/access-matrix.slice.spec.ts',
  'apps/api/src/features/demo/demo.slice.spec.ts',
  'apps/api/src/features/matchmaking/enough-for-today.slice.spec.ts',
  'apps/api/src/features/matchmaking/engine/room-reader.slice.spec.ts',
];

/**
 * The order in which specs begin: ring by ring, in each what is known to be long first, the others as they came.
 * @template {{ path: string }} Spec
 * @param {readonly Spec[]} specs
 * @returns {Spec[]}
 */
export function inOrder(specs) {
  const place = (/** @type {Spec} */ { path }) => {
    const long = LONG.findIndex((one) => path.replaceAll('\\', '/').endsWith(`/${one}`));
    const ring = /** @type {readonly Ring[]} */ (RINGS).indexOf(ringOf(path));
    return ring * 1000 + (long < 0 ? LONG.length : long);
  };
  return [...specs].sort((one, other) => place(one) - place(other));
}
