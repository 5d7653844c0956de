import { serviceWorker } from '@commonground/client/service-worker';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/screen/',
  plugins: [react(), serviceWorker()],
  resolve: { conditions: ['@commonground/source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    // The content security policy allows no inline code: no preload helper, no assets inside style sheets.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { '/api': api, '/feed': { target: api, ws: true } },
  },
});
