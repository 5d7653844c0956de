import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express } from 'express';
import type { Clock } from '@commonground/kernel';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { compressAnswers } from './platform/http/compress-answers.js';
import { serveApiPage } from './platform/http/api-page.js';
import { refuseOddHeaders } from './platform/http/header-limit.js';
import { requireOwnOrigin } from './platform/http/origin.middleware.js';
import { traceRequests } from './platform/http/request-log.middleware.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { serveClients } from './platform/http/static-clients.js';
import { createValidation } from './platform/http/validation.js';
import { ownAffairsOnly } from './platform/nodes/behind-the-door.js';
import { Drain } from './platform/nodes/drain.js';
import { createLogger, NestLog } from './platform/observability/logger.js';
import { Metrics } from './platform/observability/metrics.js';
import { serveMetrics } from './platform/observability/metrics-page.js';

/** Builds the whole application, without listening. Tests start it in just the same way. */
export async function createApp(config: Config, clock?: Clock): Promise<NestExpressApplication> {
  const logger = createLogger(config);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, clock), {
    logger: new NestLog(logger),
    bodyParser: false,
    abortOnError: false,
  });
  const express = app.getHttpAdapter().getInstance() as Express;
  express.disable('x-powered-by');
  // Nothing of the API may be cached; snapshots and files have tags of their own.
  express.disable('etag');
  express.set('trust proxy', config.trustedProxies);
  app.use(traceRequests(logger));
  if (!config.roles.has('http')) app.use(ownAffairsOnly);
  app.use(app.get(Drain).middleware);
  app.use(securityHeaders(config));
  app.use(refuseOddHeaders);
  app.use(compressAnswers());
  app.use(requireOwnOrigin(config));
  app.useBodyParser('json', { limit: '64kb' });
  app.useGlobalPipes(createValidation());
  // Before Nest's own routes: its last handler answers everything that is left with 404.
  serveApiPage(express, app);
  serveMetrics(express, config, () => app.get(Metrics));
  serveClients(express, config);
  await app.init();
  return app;
}
