import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';
import * as contracts from './index.js';

type Dto = new () => object;
interface Schema {
  readonly type?: unknown;
  readonly required?: boolean;
  readonly nullable?: boolean;
}

const CLASSES = Object.entries(contracts as Record<string, unknown>).filter(
  (entry): entry is [string, Dto] => typeof entry[1] === 'function',
);

/** What @nestjs/swagger keeps on a prototype for each property. */
const schemasOf = (dto: Dto): Record<string, Schema> => {
  const listed = (Reflect.getMetadata('swagger/apiModelPropertiesArray', dto.prototype as object) ??
    []) as string[];
  return Object.fromEntries(
    listed.map((name) => {
      const property = name.slice(1);
      const schema = Reflect.getMetadata(
        'swagger/apiModelProperties',
        dto.prototype as object,
        property,
      ) as Schema;
      return [property, schema];
    }),
  );
};

/** Names of the properties that class-validator checks. */
const checkedOf = (dto: Dto): string[] => [
  ...new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(dto, '', false, false)
      .map((rule) => rule.propertyName),
  ),
];

/** Names of the properties of `value` that are refused. */
const refused = (dto: Dto, value: object): string[] =>
  validateSync(plainToInstance(dto, value), { whitelist: true, forbidNonWhitelisted: true })
    .map((error) => error.property)
    .sort();

describe('wire shapes', () => {
  it('are many', () => {
    expect(CLASSES.length).toBeGreaterThan(50);
  });

  describe.each(CLASSES)('%s', (_name, dto) => {
    const schemas = schemasOf(dto);

    it('has properties, each with a check and a schema', () => {
      expect(Object.keys(schemas).length).toBeGreaterThan(0);
      expect(checkedOf(dto).sort()).toEqual(Object.keys(schemas).sort());
    });

    it('says the type of every property', () => {
      for (const [property, schema] of Object.entries(schemas))
        expect([property, schema.type]).not.toEqual([property, undefined]);
    });

    it('refers to other shapes in the one way that the OpenAPI document follows', () => {
      const plain: unknown[] = [String, Boolean, Number];
      for (const [property, { type }] of Object.entries(schemas))
        if (typeof type === 'function' && !plain.includes(type))
          expect([property, type.name]).toEqual([property, 'type']);
    });

    it('requires exactly the properties that its schema calls required', () => {
      const required = Object.keys(schemas).filter((property) => schemas[property]?.required !== false);
      expect(refused(dto, {})).toEqual(required.sort());
    });

    it('takes null exactly where its schema does', () => {
      const nulls = Object.fromEntries(Object.keys(schemas).map((property) => [property, null]));
      const strict = Object.keys(schemas).filter((property) => schemas[property]?.nullable !== true);
      expect(refused(dto, nulls)).toEqual(strict.sort());
    });

    it('refuses what it does not name', () => {
      expect(refused(dto, { unheardOf: 1 })).toContain('unheardOf');
    });
  });
});

describe('a DTO inside another', () => {
  const consents = { listed: false, suggested: true, screen: false };
  const pin = {
    id: '01890000-0000-7000-8000-000000000001',
    topicId: '01890000-0000-7000-8000-000000000002',
    direction: 'need',
    text: 'A tax adviser',
  };
  const joining = { name: 'Ines', language: 'en', consents, pin };

  it('is taken when it is whole', () => {
    expect(refused(contracts.JoinEvent, joining)).toEqual([]);
  });

  it.each([
    ['missing', undefined],
    ['null', null],
    ['no object', 'yes'],
    ['a list', []],
    ['incomplete', { listed: false, suggested: true }],
    ['of the wrong types', { ...consents, screen: 'true' }],
    ['of more than its fields', { ...consents, everything: true }],
  ])('is refused when it is %s', (_name, value) => {
    expect(refused(contracts.JoinEvent, { ...joining, consents: value })).toEqual(['consents']);
  });

  it('is checked in lists as well', () => {
    const scene = { id: pin.id, kind: 'wall', seconds: 20, enabled: true };
    expect(refused(contracts.PutPlaylist, { scenes: [scene] })).toEqual([]);
    expect(refused(contracts.PutPlaylist, { scenes: [scene, { ...scene, seconds: 1 }] })).toEqual(['scenes']);
    expect(refused(contracts.PutPlaylist, { scenes: [scene, null] })).toEqual(['scenes']);
    expect(refused(contracts.PutPlaylist, { scenes: scene })).toEqual(['scenes']);
    expect(refused(contracts.PutPlaylist, { scenes: [] })).toEqual(['scenes']);
  });
});
