import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { AUDIENCES } from '@commonground/contracts/constants';
import { FEED_VALUES, Problem } from '@commonground/contracts';
import { FEED_MESSAGES } from '../feeds/asyncapi.js';
import { cookieName } from '../auth/cookies.js';

/** The OpenAPI 3.1 document of every route, made from the DTO classes. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Commonground API')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .setDescription(
      'Commands and queries of the organizer console, the attendee app and the projected screen. ' +
        'Commands carry an Idempotency-Key (UUIDv7): a repeat gets the first answer. Errors are application/problem+json (RFC 9457).',
    );
  for (const audience of AUDIENCES) {
    builder.addCookieAuth(cookieName(audience, false), { type: 'apiKey', in: 'cookie' }, audience);
  }
  const document = SwaggerModule.createDocument(app, builder.build(), {
    extraModels: [Problem, ...FEED_MESSAGES, ...Object.values(FEED_VALUES)],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/u, '')}.${method}`,
  });
  return sorted(withNullTypes(document)) as OpenAPIObject;
}

/** OpenAPI 3.1 has no `nullable`: a value that may be null says so in its type. */
function withNullTypes(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNullTypes);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Record<string, unknown>;
  const mapped = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withNullTypes(value)]));
  if (nullable !== true) return mapped;
  if (typeof mapped['type'] === 'string') {
    const words = mapped['enum'];
    return {
      ...mapped,
      type: [mapped['type'], 'null'],
      ...(Array.isArray(words) ? { enum: [...(words as unknown[]), null] } : {}),
    };
  }
  return { anyOf: [mapped, { type: 'null' }] };
}

/** Paths in alphabetical order, so that the committed document changes only where the API does. */
function sorted(document: unknown): unknown {
  const { paths, ...rest } = document as OpenAPIObject;
  const entries = Object.entries(paths).map(
    ([path, item]) => [path, withPathParameters(path, item)] as const,
  );
  return { ...rest, paths: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Every parameter of a path, also those that only the guard reads, in the order of the path. */
function withPathParameters(path: string, item: object): object {
  const parameters = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...(name.endsWith('Id') ? { format: 'uuid' } : {}) },
  }));
  return Object.fromEntries(
    Object.entries(item as Record<string, { parameters?: { in: string }[] }>).map(([method, operation]) => {
      const others = (operation.parameters ?? []).filter((parameter) => parameter.in !== 'path');
      return [method, { ...operation, parameters: [...parameters, ...others] }];
    }),
  );
}
