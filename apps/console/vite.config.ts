import react from '@vitejs/plugin-react';
import icons from 'unplugin-icons/vite';
import { defaultClientConditions, defineConfig } from 'vite';

const api = 'http://127.0.0.1:3000';

/** Only the paths are kept of a drawing: how thick and in which colour is said where it is shown (src/design/icon.tsx). */
function asComponent(svg: string, collection: string, name: string) {
  const paths = [...svg.matchAll(/<path[^>]* d="([^"]+)"/g)].map(([, d]) => d);
  const filled = !svg.includes(' stroke=');
  if (/<(?!\/|svg|g|path)/.test(svg) || (!filled && svg.includes(' fill="currentColor"')))
    throw new Error(`${collection}/${name} is neither lines nor areas alone`);
  return `import { icon } from '/src/design/icon.tsx'; export default icon(${JSON.stringify({ paths, filled })});`;
}

/** The console is served below /console/ by the API; in development Vite passes calls and the feed on to it. */
export default defineConfig({
  base: '/console/',
  plugins: [react(), icons({ compiler: { compiler: asComponent } })],
  // The libraries of this repository are read from their sources, so that nothing has to be built first.
  resolve: { conditions: ['@commonground/source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    // The content security policy allows neither inline scripts nor data: addresses for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: {
    port: 5173,
    proxy: { '/api': api, '/feed': { target: api, ws: true } },
  },
});
