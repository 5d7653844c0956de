import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Config } from '../../config/config.js';

const CLIENTS = [
  { route: '/console', folder: 'console' },
  { route: '/app', folder: 'attendee' },
  { route: '/screen', folder: 'screen' },
] as const;

/** Serves the three built web clients on the API's own origin; unknown paths below a client get its page. */
export function serveClients(app: Express, config: Config): void {
  for (const { route, folder } of CLIENTS) {
    const root = join(config.clientsDir, folder, 'dist');
    // Hashed files never change; the page itself is asked for anew each time.
    app.use(
      `${route}/assets`,
      express.static(join(root, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
    );
    app.use(route, express.static(root, { index: false, maxAge: '1h', setHeaders: freshWorker }));
    app.get([route, `${route}/*rest`], page(root));
  }
  // The address of a QR code leads into the attendee client, which finds the code in its own path.
  app.get('/join/:code', page(join(config.clientsDir, 'attendee', 'dist')));
  app.get('/', (_request, response) => response.redirect(302, '/app/'));
}

/** A service worker brings the next build of its client, so no cache may hold it back. */
function freshWorker(response: Response, path: string): void {
  if (basename(path) === 'sw.js') response.setHeader('Cache-Control', 'no-cache');
}

function page(root: string) {
  const file = join(root, 'index.html');
  return (request: Request, response: Response, next: NextFunction): void => {
    // A path with a file's ending is a missing file, not a page.
    if (/\.[a-z0-9]+$/iu.test(request.path) || !existsSync(file)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(file);
  };
}
