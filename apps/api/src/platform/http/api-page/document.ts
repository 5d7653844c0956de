/** The parts of an OpenAPI 3.1 document that the page reads. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<Record<string, { readonly name?: string }>>;
  };
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface Operation extends OperationObject {
  readonly method: string;
  readonly path: string;
}

interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content & { readonly description?: string }>>;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** All operations of the document by their first tag, both in alphabetical order. */
export function operationsByTag(document: ApiDocument): [string, Operation[]][] {
  const byTag = new Map<string, Operation[]>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const found = item[method] as OperationObject | undefined;
      if (!found) continue;
      const tag = found.tags?.[0] ?? 'other';
      byTag.set(tag, [...(byTag.get(tag) ?? []), { ...found, method: method.toUpperCase(), path }]);
    }
  }
  return [...byTag].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The schema of a body or answer, whatever its media type, and that media type. */
export function contentOf(part: Content | undefined): { mediaType: string; schema: Schema } | null {
  const [mediaType, media] = Object.entries(part?.content ?? {})[0] ?? [];
  return mediaType !== undefined && media?.schema ? { mediaType, schema: media.schema } : null;
}

/** Name of the shape that a reference points to. */
export const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);
