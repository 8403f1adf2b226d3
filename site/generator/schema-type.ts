interface Schema {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
}

/** A JSON Schema as a developer would write the type: lengths and patterns stay in the document for machines. */
export function schemaType(schema: Schema, indent = ''): string {
  const { oneOf, anyOf, allOf, enum: values, items, properties, $ref, type } = schema;
  const all = (some: readonly Schema[], between: string) =>
    [...new Set(some.map((one) => schemaType(one, indent)))].join(between);
  if ('const' in schema) return JSON.stringify(schema.const);
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (oneOf ?? anyOf) return all(oneOf ?? anyOf ?? [], ' | ');
  if (allOf) return all(allOf, ' & ');
  if ($ref !== undefined) return $ref.replace(/^.*\//, '');
  if (items) return `(${schemaType(items, indent)})[]`.replace(/^\((\w+)\)/, '$1');
  if (properties) return object(schema, indent);
  return [type ?? 'unknown'].flat().join(' | ').replace('integer', 'number');
}

function object({ properties = {}, required = [] }: Schema, indent: string): string {
  const deeper = `${indent}  `;
  const members = Object.entries(properties).map(
    ([name, one]) => `${deeper}${name}${required.includes(name) ? '' : '?'}: ${schemaType(one, deeper)};`,
  );
  return members.length === 0 ? '{}' : `{\n${members.join('\n')}\n${indent}}`;
}
