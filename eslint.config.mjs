import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Pure projects import no package at all. */
const nothingBut = (tools) =>
  tools.length > 0 ? { allowedExternalImports: tools } : { bannedExternalImports: ['*'] };

/**
 * Who may depend on whom: one axis is the layer (type), the other the audience (scope).
 * @param {string[]} tools packages that are allowed on top, for specs
 */
const dependencies = (tools) => [
  { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: [], ...nothingBut(tools) },
  {
    sourceTag: 'type:contracts',
    onlyDependOnLibsWithTags: ['type:kernel'],
    allowedExternalImports: [
      'class-validator',
      'class-transformer',
      '@nestjs/swagger',
      'reflect-metadata',
      ...tools,
    ],
  },
  {
    sourceTag: 'type:domain',
    onlyDependOnLibsWithTags: ['type:kernel'],
    // Word stems are mathematics as well; nothing else comes in.
    allowedExternalImports: ['@orama/stemmers/*', ...tools],
  },
  {
    sourceTag: 'type:interchange',
    onlyDependOnLibsWithTags: ['type:kernel'],
    allowedExternalImports: [
      'csv-parse',
      'csv-parse/*',
      'csv-stringify',
      'csv-stringify/*',
      'qr',
      'qr/*',
      ...tools,
    ],
  },
  {
    sourceTag: 'type:client',
    onlyDependOnLibsWithTags: ['type:contracts', 'type:kernel'],
    bannedExternalImports: ['react*', '@nestjs/*', 'typeorm'],
  },
  {
    sourceTag: 'type:ui',
    onlyDependOnLibsWithTags: ['type:client', 'type:contracts', 'type:kernel'],
    bannedExternalImports: ['socket.io*', '@nestjs/*'],
  },
  {
    sourceTag: 'type:migrations',
    onlyDependOnLibsWithTags: [],
    allowedExternalImports: ['typeorm', ...tools],
  },
  {
    sourceTag: 'type:e2e',
    onlyDependOnLibsWithTags: ['type:client', 'type:contracts', 'type:kernel', 'type:interchange'],
  },
  {
    sourceTag: 'scope:web',
    onlyDependOnLibsWithTags: ['scope:web', 'scope:shared'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'],
  },
  {
    sourceTag: 'scope:server',
    onlyDependOnLibsWithTags: ['scope:server', 'scope:shared'],
    bannedExternalImports: ['react*'],
  },
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
];

const boundaries = (tools = []) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    { enforceBuildableLibDependency: false, allow: [], depConstraints: dependencies(tools) },
  ],
});

const clockAndRandom = {
  'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'setInterval', 'Date'],
  'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', '.data/**', '.stamp/**', 'test-results/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  // Names that do not exist are the type checker's to find, in .mjs files too (checkJs). Control characters stand in
  // regular expressions on purpose: what people type and upload is cleaned of them.
  { rules: { 'no-undef': 'off', 'no-control-regex': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      ...boundaries(),
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/*.spec.ts', '**/*.spec.tsx'], rules: boundaries(['@jest/globals', 'fast-check']) },
  {
    files: ['libs/{kernel,domain,matching}/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: clockAndRandom,
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/config/**', 'apps/api/src/main.ts', '**/*.spec.ts', 'apps/api/src/testing/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config/ reads the environment.' },
      ],
    },
  },
  {
    files: ['apps/{attendee,console,screen}/src/**/*.{ts,tsx}', 'libs/{client,ui}/src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@commonground/contracts',
              allowTypeImports: true,
              message: 'Types only: validators must not reach a browser. Values live in /constants.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.mjs', 'apps/{system-tests,bench,launcher}/src/**'],
    rules: { 'no-console': 'off' },
  },
);
