import { isDeepStrictEqual } from 'node:util';

interface Schema {
  type?: 'boolean' | 'string' | 'integer' | 'array' | 'object';
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  oneOf?: Schema[];
}

/** What JSON Schema says of a value, for the words that our schema uses. */
export function accepts(schema: Schema, value: unknown): boolean {
  if (schema.oneOf !== undefined) return schema.oneOf.filter((one) => accepts(one, value)).length === 1;
  if (schema.enum !== undefined) return schema.enum.some((one) => isDeepStrictEqual(one, value));
  switch (schema.type ?? 'none') {
    case 'boolean':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string' && value.length >= (schema.minLength ?? 0);
    case 'integer':
      return (
        Number.isInteger(value) && Number(value) >= (schema.minimum ?? NaN) && Number(value) <= (schema.maximum ?? NaN)
      );
    case 'array':
      return Array.isArray(value) && value.every((item) => accepts(schema.items ?? {}, item));
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      const properties = schema.properties ?? {};
      const isKnown = Object.keys(value).every((name) => Object.hasOwn(properties, name));
      const has = (schema.required ?? []).every((name) => Object.hasOwn(value, name));
      return isKnown && has && Object.entries(value).every(([name, one]) => accepts(properties[name] ?? {}, one));
    }
    case 'none':
      throw new Error('a word of JSON Schema that this reader does not know');
  }
}
