import type { OpenAPIObject } from '@nestjs/swagger';
import type { Express } from 'express';
import type { ApiDocument } from './api-page/document.js';
import { renderApiPage } from './api-page/page.js';
import { API_PAGE_STYLE } from './api-page/style.js';

/** Serves the OpenAPI document, a page to read it, and the AsyncAPI document of the socket. */
export function serveApiPage(app: Express, document: OpenAPIObject, feed: object): void {
  const page = renderApiPage(document as unknown as ApiDocument);
  app.get('/api/openapi.json', (_request, response) => void response.json(document));
  app.get('/api/asyncapi.json', (_request, response) => void response.json(feed));
  app.get('/docs', (_request, response) => response.redirect(302, '/docs/api'));
  app.get('/docs/api', (_request, response) => void response.type('html').send(page));
  app.get('/docs/api.css', (_request, response) => void response.type('css').send(API_PAGE_STYLE));
}
