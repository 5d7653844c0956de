// In a .ts file `<T>(x) => …` is a generic function, in a .tsx file it would be an element: two parsers.
const swc = (tsx) => [
  '<rootDir>/apps/launcher/src/tests/compile.mjs',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

/**
 * Three rings of tests. `*.spec.ts` is pure and fast, `*.slice.spec.ts` talks to a real PostgreSQL,
 * `apps/system-tests` drives the built product. Specs run as ES modules compiled by swc.
 */
const ring = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir: import.meta.dirname,
  testMatch,
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testEnvironment: 'node',
  // No 'import' here: jest adds it itself for import statements, and require() must not see it.
  testEnvironmentOptions: { customExportConditions: ['@commonground/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^es-toolkit/compat$': '<rootDir>/apps/launcher/src/tests/es-toolkit-compat.mjs',
  },
  modulePathIgnorePatterns: ['/dist/'],
  transform: { '^.+\\.(ts|mjs)$': swc(false), '^.+\\.tsx$': swc(true) },
  ...extra,
});

export default {
  // Ends what hangs. It says nothing about speed: a busy machine is no failure, and figures are the benchmarks' matter.
  testTimeout: 60_000,
  // Modules of a spec that is done are not let go of, and what is kept slows down whatever comes after it.
  workerIdleMemoryLimit: '450MB',
  testSequencer: '<rootDir>/apps/launcher/src/tests/sequencer.mjs',
  projects: [
    ring(
      'unit',
      [
        '<rootDir>/{apps,libs}/*/src/**/*.spec.ts',
        '<rootDir>/migrations/src/**/*.spec.ts',
        '<rootDir>/apps/system-tests/faults/*/**/*.spec.ts',
      ],
      {
        testPathIgnorePatterns: [
          '/node_modules/',
          '/dist/',
          '\\.slice\\.spec\\.ts$',
          '/apps/system-tests/src/',
        ],
      },
    ),
    ring('slice', ['<rootDir>/apps/api/src/**/*.slice.spec.ts'], {
      globalSetup: '<rootDir>/apps/api/src/testing/global-setup.mjs',
      globalTeardown: '<rootDir>/apps/api/src/testing/global-teardown.mjs',
    }),
    ring('system', ['<rootDir>/apps/system-tests/src/**/*.spec.ts'], {
      globalSetup: '<rootDir>/apps/system-tests/src/product/global-setup.mjs',
      setupFiles: ['<rootDir>/apps/system-tests/src/product/product-is-ready.mjs'],
      globalTeardown: '<rootDir>/apps/system-tests/src/product/global-teardown.mjs',
    }),
    // Not among the steps of `npm test`, which plays some of the faults as system tests: `npm run faults`.
    ring('faults', ['<rootDir>/apps/system-tests/faults/*.faults.ts'], {
      globalSetup: '<rootDir>/apps/system-tests/src/product/global-setup.mjs',
      setupFiles: ['<rootDir>/apps/system-tests/src/product/product-is-ready.mjs'],
      globalTeardown: '<rootDir>/apps/system-tests/src/product/global-teardown.mjs',
    }),
  ],
};
