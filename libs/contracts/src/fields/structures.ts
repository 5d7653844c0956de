import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { field, type FieldOptions } from './field.js';

type Constructor = new () => object;
interface ListOptions extends FieldOptions {
  min?: number;
  max?: number;
}
const sizes = ({ min = 0, max = 10_000 }: ListOptions) => [IsArray(), ArrayMinSize(min), ArrayMaxSize(max)];

/** Swagger takes a function for a reference to a class only when it bears this name. */
const lazy = (reference: () => Constructor) => {
  const { type } = { type: () => reference() };
  return type;
};

/** Another DTO inside this one. */
export const Nested = (type: () => Constructor, options: FieldOptions = {}) =>
  // @ValidateNested alone accepts a missing value, hence IsDefined.
  field(
    options,
    { type: lazy(type) },
    ...(options.optional || options.nullable ? [] : [IsDefined()]),
    IsObject(),
    ValidateNested(),
    Type(type),
  );

/** A list of DTOs. */
export const ListOf = (type: () => Constructor, options: ListOptions = {}) =>
  field(
    options,
    { type: lazy(type), isArray: true },
    ...sizes(options),
    ValidateNested({ each: true }),
    Type(type),
  );

/** A list of UUIDs. */
export const IdList = (options: ListOptions = {}) =>
  field(
    options,
    { type: 'array', items: { type: 'string', format: 'uuid' } },
    ...sizes(options),
    IsUUID(undefined, { each: true }),
  );

/** A list of whole numbers, none below zero. */
export const WholeList = (options: ListOptions = {}) =>
  field(
    options,
    { type: 'array', items: { type: 'integer', minimum: 0 } },
    ...sizes(options),
    IsInt({ each: true }),
    Min(0, { each: true }),
  );

/** A list of some of these words. */
export const SomeOf = (words: readonly string[], options: ListOptions = {}) =>
  field(
    options,
    { type: 'array', items: { type: 'string', enum: [...words] } },
    ...sizes(options),
    IsIn(words, { each: true }),
  );

/** A list of texts. */
export const TextList = ({ each, ...options }: ListOptions & { each: number }) =>
  field(
    options,
    { type: 'array', items: { type: 'string', maxLength: each } },
    ...sizes(options),
    IsString({ each: true }),
    MaxLength(each, { each: true }),
  );

/** An object with free keys, whose values are described in words only. */
export const Dictionary = (options: FieldOptions = {}) =>
  field(
    options,
    { type: 'object', additionalProperties: true },
    ...(options.optional || options.nullable ? [] : [IsDefined()]),
    IsObject(),
  );
