import { Dictionary, ListOf, OneOf, Text, Whole } from '../fields/index.js';
import { ERROR_CODES, type ErrorCode } from '../constants/index.js';

/** One value that was refused. `pointer` is a JSON Pointer (RFC 6901) into the request body. */
export class ProblemItem {
  @Text({ min: 0, max: 500 }) pointer!: string;
  @Text({ max: 500 }) message!: string;
}

/** Every error answer: application/problem+json (RFC 9457) with a stable code. */
export class Problem {
  @Text({ max: 200 }) type!: string;
  @Text({ max: 200 }) title!: string;
  @Whole({ min: 400, max: 599 }) status!: number;
  @OneOf(Object.keys(ERROR_CODES)) code!: ErrorCode;
  @Text({ max: 500, optional: true }) detail?: string;
  @ListOf(() => ProblemItem, { optional: true }) errors?: ProblemItem[];
  @Text({ max: 80, about: 'Quote it when you ask for help.' }) traceId!: string;
  @Whole({ optional: true, about: 'Milliseconds after which trying again makes sense.' })
  retryAfterMs?: number;
  @Dictionary({
    optional: true,
    about: 'With version.conflict: what stands now where something else was seen.',
  })
  current?: object;
}
