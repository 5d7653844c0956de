import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = 'http://127.0.0.1:3000';

/** The console is served below /console/ by the API; in development Vite passes calls and the feed on to it. */
export default defineConfig({
  base: '/console/',
  plugins: [react()],
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
