import { join } from 'node:path';

const built = join(import.meta.dirname, 'dist');

/**
 * Joins what was compiled and the packages that it needs into a few files, `dist/program`: the API then starts in half the
 * processor time (docs/adr/0021).
 */
export default {
  // What is started: by the launcher, in a container, for a sign-in link, and as the thread that matches.
  input: {
    index: join(built, 'index.js'),
    main: join(built, 'main.js'),
    'console-link': join(built, 'console-link.js'),
    'matching-worker': join(built, 'features', 'matchmaking', 'engine', 'matching-worker.js'),
  },
  platform: 'node',
  external: [
    // Others look at these as well: benchmarks count what the driver sends, and a version is known by its migrations.
    'pg',
    '@commonground/migrations',
    // Looked for, not installed, and done without.
    'pg-native',
    /^@nestjs\/microservices/u,
    '@fastify/static',
  ],
  logLevel: 'warn',
  // Nest and TypeORM know classes by their names, and decorators are side effects.
  treeshake: false,
  output: {
    dir: join(built, 'program'),
    cleanDir: true,
    format: 'esm',
    keepNames: true,
    comments: false,
    chunkFileNames: '[name].js',
    entryFileNames: '[name].js',
  },
};
