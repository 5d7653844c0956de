import { serviceWorker } from '@commonground/client/service-worker';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = { target: 'http://127.0.0.1:3000', changeOrigin: false };

export default defineConfig({
  base: '/app/',
  plugins: [react(), serviceWorker()],
  resolve: { conditions: ['@commonground/source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    sourcemap: false,
    // The content security policy allows files of our own origin only, so nothing becomes a data: address.
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    rolldownOptions: {
      // Our libraries only declare things; what a page does not use (QR codes, the socket) stays out of it.
      treeshake: { moduleSideEffects: (id) => !/\/libs\/[^/]+\/src\/.*\.tsx?$/u.test(id) },
    },
  },
  server: {
    port: 5174,
    proxy: { '/api': api, '/feed': { ...api, ws: true } },
  },
});
