// Vite loads its configuration before anything is built, hence no TypeScript.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/**
 * Builds `sw.js` beside the page of a client. It gets the list of the built files, and both get the name of the build,
 * which is made of everything that is in it.
 */
export function serviceWorker() {
  let base = '/';
  return {
    name: 'service-worker',
    apply: /** @type {const} */ ('build'),
    enforce: /** @type {const} */ ('post'),
    /** @param {{ base: string }} config */
    configResolved(config) {
      base = config.base;
    },
    /** @this {any} */
    buildStart() {
      this.emitFile({ type: 'chunk', id: WORKER, fileName: 'sw.js' });
    },
    /**
     * @param {unknown} _options
     * @param {Record<string, any>} bundle
     */
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js'];
      const page = bundle['index.html'];
      if (worker.imports.length > 0) throw new Error('sw.js must not share code with the page.');
      const names = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
      const files = names.sort().map((name) => base + name);
      const all = JSON.stringify([files, page.source, worker.code]);
      const build = createHash('sha256').update(all).digest('hex').slice(0, 16);
      page.source = page.source.replace('<head>', `<head>\n    <meta name="build" content="${build}" />`);
      worker.code = worker.code.replace('__SHELL__', JSON.stringify({ base, build, files }));
    },
  };
}
