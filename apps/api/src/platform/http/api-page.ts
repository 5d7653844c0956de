import type { INestApplication } from '@nestjs/common';
import type { Express } from 'express';
import { describeFeed } from '../feeds/asyncapi.js';
import type { ApiDocument } from './api-page/document.js';
import { renderApiPage } from './api-page/page.js';
import { API_PAGE_STYLE } from './api-page/style.js';
import { describeApi } from './openapi.js';

/**
 * Serves the OpenAPI document, a page to read it, and the AsyncAPI document of the socket. They are made when the first
 * of them is asked for: that takes longer than any other step of a start, and hardly a node is ever asked.
 */
export function serveApiPage(express: Express, app: INestApplication): void {
  let made: ReturnType<typeof makeAll> | undefined;
  const all = () => (made ??= makeAll(app));
  express.get('/api/openapi.json', (_request, response) => void response.json(all().document));
  express.get('/api/asyncapi.json', (_request, response) => void response.json(all().feed));
  express.get('/docs', (_request, response) => response.redirect(302, '/docs/api'));
  express.get('/docs/api', (_request, response) => void response.type('html').send(all().page));
  express.get('/docs/api.css', (_request, response) => void response.type('css').send(API_PAGE_STYLE));
}

function makeAll(app: INestApplication) {
  const document = describeApi(app);
  return {
    document,
    feed: describeFeed(document),
    page: renderApiPage(document as unknown as ApiDocument),
  };
}
