import type { Fields, Shape } from './shape.ts';

/** A JSON Schema (2020-12) that accepts what has the shape, and nothing else. */
export function jsonSchemaOf(shape: Shape): Record<string, unknown> {
  switch (shape.is) {
    case 'boolean':
      return { type: 'boolean' };
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'integer':
      return { type: 'integer', minimum: shape.min, maximum: shape.max };
    case 'one-of':
      return { enum: shape.choices };
    case 'list':
      return { type: 'array', items: jsonSchemaOf(shape.of) };
    case 'object':
      return objectOf(shape.fields, shape.optional);
    case 'variant':
      return {
        oneOf: Object.entries(shape.cases).map(([word, fields]) => {
          const marker: Fields = { [shape.by]: { is: 'one-of', choices: [word] } };
          return objectOf({ ...marker, ...fields }, {});
        }),
      };
  }
}

function objectOf(fields: Fields, optional: Fields): Record<string, unknown> {
  const all = Object.entries({ ...fields, ...optional }).map(([name, shape]) => [name, jsonSchemaOf(shape)] as const);
  return {
    type: 'object',
    properties: Object.fromEntries(all),
    required: Object.keys(fields),
    additionalProperties: false,
  };
}
