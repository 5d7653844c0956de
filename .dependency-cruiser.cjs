/**
 * Rules about files, where ESLint knows projects only: layers and features inside the API, purity of the libraries, no
 * cycles, nothing forgotten. Imports of types count as well, because a cycle of types is a cycle.
 */
const { join } = require('node:path');

const SPEC = '\\.spec\\.tsx?$';
const FEATURE = '^apps/api/src/features/([^/]+)/';

/** What stands below the layer must not know it: config ← platform ← features ← the application. */
const layers = [
  {
    name: 'config-knows-nobody',
    comment: 'The configuration is parsed before anything else exists.',
    severity: 'error',
    from: { path: '^apps/api/src/config/', pathNot: SPEC },
    to: { path: '^apps/api/src/(?!config/)' },
  },
  {
    name: 'platform-knows-no-feature',
    comment: 'The platform serves every feature, so it may know none.',
    severity: 'error',
    from: { path: '^apps/api/src/platform/', pathNot: SPEC },
    to: { path: '^apps/api/src/(?!platform/|config/)' },
  },
  {
    name: 'features-do-not-know-the-application',
    comment:
      'What starts the process (app.module, bootstrap, lists of features and entities) is above the features.',
    severity: 'error',
    from: { path: FEATURE, pathNot: SPEC },
    to: { path: '^apps/api/src/(?!features/|platform/|config/)' },
  },
];

const features = [
  {
    name: 'features-meet-at-their-index',
    comment: 'A feature is used through its public face only.',
    severity: 'error',
    from: { path: FEATURE, pathNot: SPEC },
    to: { path: '^apps/api/src/features/(?!$1/)[^/]+/', pathNot: '^apps/api/src/features/[^/]+/index\\.ts$' },
  },
  {
    name: 'features-have-an-order',
    comment: 'Who uses whom among features has no cycle, whatever files are involved.',
    severity: 'error',
    scope: 'folder',
    from: { path: '^apps/api/src/features/[^/]+$' },
    to: { path: '^apps/api/src/features/[^/]+$', circular: true },
  },
  {
    name: 'edges-do-not-query',
    comment: 'A controller or gateway is a sentence: rows and queries are behind its use case.',
    severity: 'error',
    // Whether the database answers is all that the health check has to say.
    from: { path: '\\.(controller|gateway)\\.ts$', pathNot: '/health\\.controller\\.ts$' },
    to: { path: ['(^|/)node_modules/(@nestjs/)?typeorm/', '\\.(entities|repository)\\.ts$'] },
  },
  {
    name: 'entities-are-plain',
    comment:
      'Tables are described by TypeORM decorators and the words of the wire; relations between features are ids.',
    severity: 'error',
    from: { path: '\\.entities\\.ts$' },
    // A type may come from the own feature or a library: it says what a jsonb column holds.
    to: {
      pathNot: ['(^|/)node_modules/typeorm/', '^libs/contracts/src/'],
      dependencyTypesNot: ['type-only'],
    },
  },
];

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea in the wrong places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      comment:
        'An import that leads nowhere. Icons are made by the build, which fails where a name is wrong.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^~icons/' },
    },
    {
      name: 'no-orphans',
      comment:
        'A file that nobody imports and that imports nobody is forgotten, unless a tool reads it by its name.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          SPEC,
          '\\.d\\.ts$',
          '(^|/)vite\\.config\\.ts$',
          '(^|/)public/',
          '(^|/)sw\\.(m?js|ts)$',
          '^apps/launcher/src/[^/]+\\.mjs$',
          '/global-(setup|teardown)\\.mjs$',
        ],
      },
      to: {},
    },
    ...layers,
    ...features,
    {
      name: 'nobody-imports-a-spec',
      comment: 'A spec is the end of the line.',
      severity: 'error',
      from: {},
      to: { path: SPEC },
    },
    {
      name: 'products-do-not-import-tests',
      comment: 'What tests stand on never reaches a build.',
      severity: 'error',
      // The generated attendee lists are public: system tests and benchmarks of other projects are made of them.
      from: {
        pathNot: [SPEC, '/testing/', '^apps/(system-tests|bench)/', '^libs/interchange/src/index\\.ts$'],
      },
      to: { path: '/testing/' },
    },
    {
      name: 'pure-libs',
      comment:
        'Rules and matching are mathematics, word stems included: no framework, no file, no clock, no network.',
      severity: 'error',
      from: { path: '^libs/(domain|matching)/src/', pathNot: [SPEC, '/testing/'] },
      to: { pathNot: ['^libs/$1/src/', '^libs/kernel/src/', '^node_modules/@orama/stemmers/'] },
    },
    {
      name: 'pure-kernel',
      comment: 'The kernel imports nothing but itself.',
      severity: 'error',
      from: { path: '^libs/kernel/src/', pathNot: SPEC },
      to: { pathNot: '^libs/kernel/src/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, 'tsconfig.base.json') },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '(^|/)\\.data/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@commonground/source', 'import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
    },
  },
};
