import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkout, loadFrom } from '../product/checkout.mjs';

const ENTRY = 'virtual:bare-react';
const PROGRAM = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  createRoot(document.body).render(createElement('p'));
`;

/**
 * A page of React alone that shows one paragraph, built by the bundler of the clients: what no page can do without.
 * @returns {Promise<number>} kilobytes of 1000, gzipped
 */
export async function bareReactKilobytes() {
  const { build } = await loadFrom('apps/attendee', 'vite');
  const { output } = await build({
    root: join(checkout, 'apps', 'attendee'),
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'bare-react',
        resolveId: (/** @type {string} */ id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
        load: (/** @type {string} */ id) => (id === `\0${ENTRY}` ? PROGRAM : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ENTRY },
    },
  });
  const scripts = output.filter((/** @type {{ type: string }} */ { type }) => type === 'chunk');
  return (
    scripts.reduce((sum, /** @type {{ code: string }} */ { code }) => sum + gzipSync(code).length, 0) / 1000
  );
}
