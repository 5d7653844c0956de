import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsOptional, ValidateIf } from 'class-validator';

/** What every field decorator takes: a field is required and not null unless it says otherwise. */
export interface FieldOptions {
  /** The property may be left out. */
  optional?: boolean;
  /** The property may be null. */
  nullable?: boolean;
  /** One line for the API page. */
  about?: string;
}

/**
 * Joins the two descriptions of a wire field, validation and OpenAPI schema, so that neither can be
 * forgotten: every field decorator of this folder is made of it.
 */
export function field(
  options: FieldOptions,
  schema: ApiPropertyOptions,
  ...checks: PropertyDecorator[]
): PropertyDecorator {
  return (target, key) => {
    const description = options.about === undefined ? {} : { description: options.about };
    const nullable = options.nullable ? { nullable: true } : {};
    ApiProperty({
      ...schema,
      ...description,
      ...nullable,
      required: !options.optional,
    } as ApiPropertyOptions)(target, key);
    for (const check of checks) check(target, key);
    if (options.optional && options.nullable) IsOptional()(target, key);
    else if (options.optional) ValidateIf((_, value) => value !== undefined)(target, key);
    else if (options.nullable) ValidateIf((_, value) => value !== null)(target, key);
  };
}
