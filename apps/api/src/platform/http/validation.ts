import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Refusal } from './refusal.js';

/** Validates every body with its DTO class; what the class does not name is refused. */
export function createValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors: ValidationError[]) =>
      new Refusal('request.invalid', undefined, { errors: errors.flatMap((error) => itemsOf(error, '')) }),
  });
}

function itemsOf(error: ValidationError, above: string): { pointer: string; message: string }[] {
  const pointer = `${above}/${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ pointer, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => itemsOf(child, pointer))];
}
