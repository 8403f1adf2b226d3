import type { Fields, Shape } from './shape.ts';

/** What stood where something else was expected. The path is written as in code: `bands.mellemtrin.rules[0].min`. */
export interface Fault {
  path: string;
  expected: string;
}

/** Everything in which the value differs from the shape, in the order of the shape. */
export function faultsOf(shape: Shape, value: unknown, path = ''): Fault[] {
  switch (shape.is) {
    case 'boolean':
      return typeof value === 'boolean' ? [] : [{ path, expected: 'true or false' }];
    case 'text':
      return typeof value === 'string' && value !== '' ? [] : [{ path, expected: 'text' }];
    case 'integer': {
      const { min, max } = shape;
      const isRight = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
      return isRight ? [] : [{ path, expected: `a whole number from ${min} to ${max}` }];
    }
    case 'one-of':
      return shape.choices.some((choice) => choice === value) ? [] : [{ path, expected: oneOf(shape.choices) }];
    case 'list': {
      if (!Array.isArray(value)) return [{ path, expected: 'a list' }];
      return value.flatMap((item: unknown, index) => faultsOf(shape.of, item, `${path}[${index}]`));
    }
    case 'object':
      return isObject(value) ? faultsOfFields(shape, value, path) : [{ path, expected: 'an object' }];
    case 'variant': {
      if (!isObject(value)) return [{ path, expected: 'an object' }];
      const { by, cases } = shape;
      const chosen = value[by];
      const fields = typeof chosen === 'string' && Object.hasOwn(cases, chosen) ? cases[chosen] : undefined;
      if (fields === undefined) return [{ path: inside(path, by), expected: oneOf(Object.keys(cases)) }];
      const marker: Fields = { [by]: { is: 'text' } };
      return faultsOfFields({ fields: { ...marker, ...fields }, optional: {} }, value, path);
    }
  }
}

function faultsOfFields(
  { fields, optional }: { fields: Fields; optional: Fields },
  value: Readonly<Record<string, unknown>>,
  path: string,
): Fault[] {
  const known = { ...fields, ...optional };
  const wrong = Object.entries(known).flatMap(([name, shape]) =>
    !Object.hasOwn(value, name) && name in optional ? [] : faultsOf(shape, value[name], inside(path, name)),
  );
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(known, name));
  return [...wrong, ...unknown.map((name) => ({ path: inside(path, name), expected: 'no such field' }))];
}

const inside = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
const oneOf = (choices: readonly string[]): string => `one of ${choices.join(', ')}`;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
