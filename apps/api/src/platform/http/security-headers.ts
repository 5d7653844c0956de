import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Config } from '../../config/config.js';

/** Security headers of every answer. Nothing comes from another host; only the console's styles may be inline (Mantine). */
export function securityHeaders(config: Config): RequestHandler {
  // A content security policy has no words for IPv6 addresses; 'self' covers them.
  const socketOrigins = config.origins
    .filter((origin) => !origin.includes('['))
    .map((origin) => origin.replace(/^http/u, 'ws'));
  const policy = (inlineStyles: boolean) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          workerSrc: ["'self'"],
          styleSrc: inlineStyles ? ["'self'", "'unsafe-inline'"] : ["'self'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'", ...socketOrigins],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: config.secure ? { maxAge: 31_536_000 } : false,
      // These headers would only warn on plain http in a venue's network.
      crossOriginOpenerPolicy: config.secure,
      originAgentCluster: config.secure,
      referrerPolicy: { policy: 'no-referrer' },
    });
  const strict = policy(false);
  const console = policy(true);
  return (request, response, next) => {
    // Answers hold what people wrote: none of it stays in the cache of a browser that others use too.
    if (request.path.startsWith('/api/')) response.setHeader('Cache-Control', 'no-store');
    (request.path.startsWith('/console') ? console : strict)(request, response, next);
  };
}
