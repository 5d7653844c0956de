import { hash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { catchError, type Observable, of, throwError } from 'rxjs';
import { IDEMPOTENCY_HEADER } from '@commonground/contracts/constants';
import type { ActorRequest } from '../auth/access.decorator.js';
import { Replay } from '../database/unit-of-work.js';
import { Refusal } from './refusal.js';
import { requestContext } from './request-context.js';

/** Hands the idempotency key of a command to the unit of work and answers a repeat with the stored answer. */
@Injectable()
export class CommandInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<ActorRequest>();
    const key = request.header(IDEMPOTENCY_HEADER);
    const store = requestContext.getStore();
    if (key !== undefined && store && request.method !== 'GET') {
      if (!isUUID(key)) throw new Refusal('request.invalid', `${IDEMPOTENCY_HEADER} must be a UUID.`);
      const body = JSON.stringify(request.body ?? null);
      store.command = {
        actor: request.actor ? `${request.actor.kind}:${actorId(request)}` : 'anonymous',
        key,
        fingerprint: hash('sha256', `${request.method} ${request.originalUrl}\n${body}`, 'base64url'),
      };
    }
    return next
      .handle()
      .pipe(
        catchError((error: unknown) =>
          error instanceof Replay ? of(error.answer) : throwError(() => error),
        ),
      );
  }
}

function actorId({ actor }: ActorRequest): string {
  switch (actor?.kind) {
    case 'member':
      return actor.memberId;
    case 'attendee':
      return actor.attendeeId;
    case 'screen':
      return actor.screenId;
    case undefined:
      return '';
  }
}
