import type { OpenAPIObject } from '@nestjs/swagger';
import type { Express } from 'express';
import type { ApiDocument } from './api-page/document.js';
import { renderApiPage } from './api-page/page.js';
import { API_PAGE_STYLE } from './api-page/style.js';

/** Serves the OpenAPI document and a page to read it. */
export function serveApiPage(app: Express, document: OpenAPIObject): void {
  const page = renderApiPage(document as unknown as ApiDocument);
  app.get('/api/openapi.json', (_request, response) => void response.json(document));
  app.get('/docs', (_request, response) => response.redirect(302, '/docs/api'));
  app.get('/docs/api', (_request, response) => void response.type('html').send(page));
  app.get('/docs/api.css', (_request, response) => void response.type('css').send(API_PAGE_STYLE));
}
