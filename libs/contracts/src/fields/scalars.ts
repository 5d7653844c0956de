import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  Equals,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsISO8601,
  IsString,
  IsTimeZone,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { field, type FieldOptions } from './field.js';

interface TextOptions extends FieldOptions {
  min?: number;
  max: number;
}

/** Tidies what people type: NFC, no control characters, no white space at the ends. */
const tidy = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string'
    ? value
        .normalize('NFC')
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, '')
        .trim()
    : value,
);

/** A line or paragraph of text, lengths in UTF-16 code units after trimming. At least one character unless `min` is 0. */
export const Text = ({ min = 1, max, ...options }: TextOptions) =>
  field(
    options,
    { type: String, minLength: min, maxLength: max },
    tidy,
    IsString(),
    MinLength(min),
    MaxLength(max),
  );

/** An e-mail address, as loosely as mail servers take it; it is proved only by a mail that arrives. */
export const EmailText = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    tidy,
    IsString(),
    MaxLength(254),
    Matches(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u, { message: '$property must be an e-mail address' }),
  );

/** An absolute http(s) address. */
export const LinkText = (options: FieldOptions = {}) =>
  field(
    options,
    { type: String, format: 'uri', maxLength: 500 },
    tidy,
    IsString(),
    MaxLength(500),
    Matches(/^https?:\/\/[^\s<>"]+$/iu, {
      message: '$property must be a web address that begins with https://',
    }),
  );

/** A UUID in canonical lower-case form (RFC 9562). */
export const Id = (options: FieldOptions = {}) => field(options, { type: String, format: 'uuid' }, IsUUID());

/** An instant as ISO 8601 with offset or Z. */
export const Instant = (options: FieldOptions = {}) =>
  field(options, { type: String, format: 'date-time' }, IsISO8601({ strict: true }));

/** An IANA time zone, such as Europe/Berlin. */
export const TimeZone = (options: FieldOptions = {}) =>
  field(options, { type: String, example: 'Europe/Berlin' }, IsString(), IsTimeZone());

/** true or false, or `only` one of them: what tells the shapes of an answer apart. */
export const Flag = ({ only, ...options }: FieldOptions & { only?: boolean } = {}) =>
  only === undefined
    ? field(options, { type: Boolean }, IsBoolean())
    : field(options, { type: Boolean, const: only } as ApiPropertyOptions, Equals(only));

/** A whole number. */
export const Whole = ({
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  ...options
}: FieldOptions & { min?: number; max?: number } = {}) =>
  field(options, { type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));

/** A number that need not be whole. */
export const Decimal = ({
  min = 0,
  max = Number.MAX_VALUE,
  ...options
}: FieldOptions & { min?: number; max?: number } = {}) =>
  field(options, { type: Number, minimum: min, maximum: max }, IsNumber(), Min(min), Max(max));

/** One of a closed list of words. */
export const OneOf = (values: readonly string[], options: FieldOptions = {}) =>
  field(options, { type: String, enum: [...values] }, IsIn([...values]));
