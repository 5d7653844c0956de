import { timingSafeEqual } from 'node:crypto';
import type { Express, Request } from 'express';
import { hashOf } from '../auth/secrets.js';
import type { Config } from '../../config/config.js';
import type { Metrics } from './metrics.js';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/u;
/** What proxies add. A request with one of these did not begin on this machine, whoever handed it over. */
const HANDED_OVER = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** Serves /metrics to whoever may read them; to everybody else there is nothing at this address. */
export function serveMetrics(app: Express, config: Config, metrics: () => Metrics): void {
  app.get('/metrics', (request, response, next) => {
    if (!mayRead(request, config)) return next();
    metrics()
      .text()
      .then((text) => response.type(metrics().contentType).send(text))
      .catch(next);
  });
}

/**
 * With a token only its holders. Without one only this machine; and not even this machine when a proxy stands in front,
 * because everybody comes from there then.
 */
function mayRead(request: Request, { metricsToken, secure, trustedProxies }: Config): boolean {
  if (metricsToken !== undefined) {
    const shown = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1] ?? '';
    return timingSafeEqual(hashOf(shown), hashOf(metricsToken));
  }
  const behindProxy =
    secure || trustedProxies > 0 || HANDED_OVER.some((name) => request.headers[name] !== undefined);
  return !behindProxy && LOOPBACK.test(request.socket.remoteAddress ?? '');
}
