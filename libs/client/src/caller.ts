import type { Problem } from '@commonground/contracts';
import { IDEMPOTENCY_HEADER } from '@commonground/contracts/constants';
import type { CookieJar } from './cookie-jar.js';
import type { Endpoint } from './endpoints.js';
import { ApiError, OfflineError } from './failures.js';
import { newId } from './new-id.js';

/** What one call may carry. */
export interface CallOptions<B> {
  /** Fills the `:name` parts of the path. */
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: B;
  /** Idempotency key of a command (UUIDv7); give the same one again when you repeat it. */
  key?: string;
  signal?: AbortSignal;
}

/**
 * Asks the API. Rejects with ApiError (the server refused), OfflineError (no answer; repeat with the same
 * key) or the reason of an aborted signal.
 */
export type Call = <B, R>(endpoint: Endpoint<B, R>, options?: CallOptions<B>) => Promise<R>;

/** Where and by which means calls are made. */
export interface CallerOptions {
  /** `https://host`; empty: the origin of the page. */
  origin?: string;
  fetch?: typeof globalThis.fetch;
  /** Outside browsers: keeps the session cookie, and makes calls carry an Origin header. */
  cookie?: CookieJar;
}

/** Makes the one function through which a client speaks to the API. */
export function createCaller({ origin = '', fetch = globalThis.fetch, cookie }: CallerOptions = {}): Call {
  return async <B, R>(endpoint: Endpoint<B, R>, options: CallOptions<B> = {}): Promise<R> => {
    const { body, signal } = options;
    const headers: Record<string, string> = { accept: 'application/json, text/*;q=0.5, */*;q=0.1' };
    if (endpoint.method !== 'GET') headers[IDEMPOTENCY_HEADER] = options.key ?? newId();
    const isForm = body instanceof FormData;
    if (body !== undefined && !isForm) headers['content-type'] = 'application/json';
    if (cookie) Object.assign(headers, { origin, cookie: cookie.read() });

    const address = addressOf(origin, endpoint.path, options);
    let response: Response;
    try {
      response = await fetch(address, {
        method: endpoint.method,
        headers,
        credentials: 'same-origin',
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
      });
    } catch (error) {
      throw unanswered(error, signal);
    }
    cookie?.keep(response.headers.getSetCookie());
    if (isFromTheWay(response)) throw (await ownRefusal(response)) ?? new OfflineError(response.status);
    if (!response.ok) throw new ApiError(await problemOf(response));
    try {
      return (await contentOf(response)) as R;
    } catch (error) {
      throw unanswered(error, signal);
    }
  };
}

/**
 * A gateway that could not reach us, or the sign-in page of a venue's network: a command that it answered did not
 * arrive. We never answer with a page.
 */
const isFromTheWay = ({ ok, status, headers }: Response) =>
  (status >= 502 && status <= 504) ||
  status === 511 ||
  (ok && /\bhtml\b/u.test(headers.get('content-type') ?? ''));

/** A 503 by which we say that this very thing did not work, rather than that nobody is served just now. */
async function ownRefusal(response: Response): Promise<ApiError | null> {
  const isOurs = /\bproblem\+json\b/u.test(response.headers.get('content-type') ?? '');
  if (response.status !== 503 || !isOurs) return null;
  const problem = await problemOf(response);
  return problem.code.startsWith('server.') ? null : new ApiError(problem);
}

/** Who gives up on purpose gets the reason back; running out of time counts as no answer. */
const unanswered = (error: unknown, signal?: AbortSignal) =>
  signal?.aborted && (signal.reason as Error)?.name !== 'TimeoutError' ? error : new OfflineError(error);

function addressOf(origin: string, path: string, { params, query }: CallOptions<unknown>): string {
  const filled = path.replace(/:(\w+)/gu, (_, name: string) => {
    const value = params?.[name];
    if (!value) throw new TypeError(`The parameter ${name} of ${path} is missing`);
    return encodeURIComponent(value);
  });
  const search = query ? `?${new URLSearchParams(query).toString()}` : '';
  return origin + filled + search;
}

async function contentOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const text = await response.text();
  const isJson = /\bjson\b/u.test(response.headers.get('content-type') ?? '');
  if (isJson) return text === '' ? undefined : (JSON.parse(text) as unknown);
  return text;
}

/** Proxies answer with pages of their own; those become a problem as well, so that callers know one shape. */
async function problemOf(response: Response): Promise<Problem> {
  const content = await contentOf(response).catch(() => undefined);
  if (typeof content === 'object' && content !== null && 'code' in content) return content as Problem;
  return {
    type: 'about:blank',
    title: response.statusText || 'Error',
    status: response.status,
    code: response.status === 413 ? 'request.too-large' : 'server.failed',
    traceId: '',
  };
}
